import { useApi } from '@backstage/core-plugin-api';
import { platformLedgerApiRef } from '../../api';
import { Loaded, SkeletonLines } from '../../elements';
import { useAsOf, useLoaded } from '../../state';
import { useTranslation } from '../../translation';
import { IllustrationMark } from '../IllustrationMark';
import { useDays } from '../useDays';
import styles from './NamedWork.module.css';

/** The pieces of named work that were written in a service; nothing where none was. */
export function WrittenHere(props: { entityRef: string }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const days = useDays();
  const { asked } = useAsOf();
  const { entityRef } = props;
  const register = useLoaded(
    () =>
      api.listNamedWork({ query: { asOf: asked } }).then(({ items }) => items),
    [api, asked],
  );
  return (
    <Loaded
      state={register}
      what={t('namedWork.what')}
      skeleton={<SkeletonLines lines={1} />}
    >
      {value => {
        const here = value.filter(work =>
          work.writings.some(writing => writing.entityRef === entityRef),
        );
        return here.length === 0 ? null : (
          <div>
            <div className={styles.muted}>{t('allocationCard.work')}</div>
            <ul className={styles.similar}>
              {here.map(work => (
                <li key={work.id}>
                  <span>
                    {work.name},{' '}
                    {t('namedWork.writings', {
                      count: work.writings.length,
                    })}
                    {work.redistributedDays > 0 &&
                      `, ${t('namedWork.redistributed', {
                        days: days.words(work.redistributedDays),
                      })}`}
                  </span>
                  <IllustrationMark illustration={work.illustration} />
                </li>
              ))}
            </ul>
          </div>
        );
      }}
    </Loaded>
  );
}
