import { AdoptionCounts } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Figure } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './AdoptionCountsLine.module.css';
import { useLeftWords } from './useLeftWords';

export interface AdoptionCountsLineProps {
  counts: AdoptionCounts;
  adoptedAt: string;
  large?: boolean;
}

/**
 * "16 of 16 adopted (100 %) · 1 of 16 completed (6 %)", and below it everything that has to stand beside the figure.
 *
 * @see METHODS, adoption
 */
export function AdoptionCountsLine(props: AdoptionCountsLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const levelLeft = useLeftWords();
  const { counts, adoptedAt } = props;
  const adopted = counts.levels.find(level => level.name === adoptedAt);
  const others = counts.levels.filter(level => level.name !== adoptedAt);
  return (
    <div>
      <ul className={styles.line}>
        <li>
          <Figure
            large={props.large}
            count={counts.adopters}
            of={counts.eligible}
            share={counts.share}
            word={(adopted?.title ?? adoptedAt).toLocaleLowerCase()}
          />
        </li>
        {others.map(level => (
          <li key={level.name}>
            {level.reachable ? (
              <Figure
                count={level.count}
                of={counts.eligible}
                share={
                  counts.eligible ? level.count / counts.eligible : undefined
                }
                word={level.title.toLocaleLowerCase()}
              />
            ) : (
              t('counts.notReachable', { level: level.title })
            )}
          </li>
        ))}
      </ul>
      <ul className={`${styles.line} ${styles.beside}`}>
        <li>{levelLeft(counts, adopted?.title ?? adoptedAt)}</li>
        <li>{t('counts.unknown', { n: format.count(counts.unknown) })}</li>
        <li>{t('counts.exempt', { n: format.count(counts.exempt) })}</li>
        <li>
          {t('counts.eligibilityUnknown', {
            n: format.count(counts.eligibilityUnknown),
          })}
        </li>
        <li>
          {t('counts.eligibilityCarried', {
            n: format.count(counts.eligibilityCarried),
          })}
        </li>
      </ul>
    </div>
  );
}
