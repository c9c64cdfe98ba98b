import { useApi } from '@backstage/core-plugin-api';
import { NamedWork } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../../api';
import { ActionButton, Loaded, SkeletonLines } from '../../elements';
import form from '../../forms/Form.module.css';
import { useAsOf, useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import { groupNames } from './groupNames';
import styles from './NamedWork.module.css';
import { NewWork } from './WorkForm';

export interface SimilarWorkProps {
  asked: NewWork;
  groups: { group: string; title?: string }[];
  onChoose(work: NamedWork | NewWork): void;
  onBack(): void;
}

/** "Two squads already wrote this": what resembles a piece, before it gets a name of its own. */
export function SimilarWork(props: SimilarWorkProps) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const name = groupNames(props.groups);
  const { status } = useAsOf();
  const { asked } = props;
  // Whichever day the view shows: what was written since counts all the same.
  const today = status.value?.today;
  const text = [asked.name, asked.description].filter(Boolean).join(' ');
  const similar = useLoaded(
    () =>
      api
        .findSimilarNamedWork({ query: { text, asOf: today } })
        .then(({ items }) => items),
    [api, text, today],
  );
  return (
    <div className={form.form}>
      <Loaded
        state={similar}
        what={t('workForm.whatSimilar')}
        skeleton={<SkeletonLines lines={2} />}
      >
        {value => {
          const squads = writers(value);
          return (
            <div role="status">
              <p className={styles.question}>{title(value, squads.length)}</p>
              <ul className={styles.similar}>
                {value.map(work => (
                  <li key={work.id}>
                    <span>
                      <strong>{work.name}</strong>{' '}
                      <span className={styles.muted}>{work.description}</span>
                      {work.writings.length > 0 && (
                        <div>{writers([work]).map(name).join(', ')}</div>
                      )}
                    </span>
                    <ActionButton
                      label={t('workForm.isThisNamed', { work: work.name })}
                      onClick={() => props.onChoose(work)}
                    >
                      {t('workForm.isThis')}
                    </ActionButton>
                  </li>
                ))}
              </ul>
            </div>
          );
        }}
      </Loaded>
      <div className={form.actions}>
        {similar.value && (
          <ActionButton onClick={() => props.onChoose(asked)}>
            {t(similar.value.length > 0 ? 'workForm.isNew' : 'workForm.goOn')}
          </ActionButton>
        )}
        <ActionButton onClick={props.onBack}>{t('workForm.back')}</ActionButton>
      </div>
    </div>
  );

  function title(value: NamedWork[], squadCount: number) {
    if (value.length === 0) {
      return t('workForm.nothingSimilar');
    }
    return squadCount > 0
      ? t('workForm.similar', { count: squadCount })
      : t('workForm.similarUnwritten');
  }
}

/** Each squad once. */
function writers(works: NamedWork[]): string[] {
  return [
    ...new Set(
      works.flatMap(work => work.writings.map(writing => writing.group)),
    ),
  ];
}
