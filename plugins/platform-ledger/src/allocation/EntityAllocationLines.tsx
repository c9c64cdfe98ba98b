import { EntityAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { formatShare, useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './EntityAllocationCardView.module.css';
import { payAndAdopt } from './payAndAdopt';
import { useBaseWords } from './useBaseWords';
import { usePeriodWords } from './usePeriodWords';
import { VerdictMark } from './VerdictMark';

/** What the squad gives, what the service adopts, and the two together in words. */
export function EntityAllocationLines(props: { allocation: EntityAllocation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const baseWords = useBaseWords();
  const periodWords = usePeriodWords();
  const { cell, adoption } = props.allocation;
  const together = payAndAdopt(props.allocation);
  return (
    <>
      {cell ? (
        <div>
          <div className={styles.line}>
            {cell.share !== undefined && (
              <span className={styles.share}>{formatShare(cell.share)}</span>
            )}
            <span>
              {t('allocationCard.inPeriod', {
                period: periodWords(cell.period),
              })}
            </span>
            {cell.suppressed ? (
              t('allocationReason.suppressed')
            ) : (
              <VerdictMark verdict={cell.verdict} />
            )}
          </div>
          <div className={styles.muted}>
            {[
              cell.share !== undefined && baseWords(cell),
              t('policy.line', {
                floor: formatShare(cell.policy.band.floor),
                ceiling: formatShare(cell.policy.band.ceiling),
                denominator: t(
                  `policy.denominators.${cell.policy.denominator}`,
                ),
              }),
              cell.coverage === undefined && !cell.suppressed
                ? t('allocationReason.capacity-unknown')
                : undefined,
              cell.reasons.includes('capacity-partly-stated') &&
                t('allocationReason.capacity-partly-stated'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </div>
      ) : (
        <div>{t('allocationCard.noCell')}</div>
      )}
      {adoption && (
        <div>
          {adoption.eligible > 0
            ? t('allocationCard.adopts', {
                n: format.count(adoption.adopted),
                of: format.count(adoption.eligible),
              })
            : t('allocationCard.adoptsNothing')}
        </div>
      )}
      {together && <div>{t(`allocationCard.${together}`)}</div>}
    </>
  );
}
