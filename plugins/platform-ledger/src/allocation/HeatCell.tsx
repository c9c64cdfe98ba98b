import VisibilityOffIcon from '@material-ui/icons/VisibilityOff';
import { AllocationCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { entityName, Mark, TextLink } from '../elements';
import { formatShare, useFormat } from '../format';
import { useTranslation } from '../translation';
import styles from './HeatMap.module.css';
import { useBaseWords } from './useBaseWords';
import { useDays } from './useDays';
import { VerdictMark } from './VerdictMark';

// Said in the cell in another way, or once for all cells.
const SAID_ELSEWHERE = [
  'capacity-unknown',
  'suppressed',
  'over-capacity',
  'platform-team',
  'membership-assumed',
  'under-coverage-floor',
];

export interface HeatCellProps {
  cell: AllocationCell;
  /** To the squad; a merged cell leads nowhere. */
  to?: string;
  /** Of the link, as `24 %` alone would not say of whom. */
  label(figure: string): string;
}

/** A squad in a period: the share, of what, the verdict, and how much of the capacity it knows of. */
export function HeatCell(props: HeatCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useDays();
  const baseWords = useBaseWords();
  const { cell, to } = props;
  if (cell.suppressed) {
    const words = t('allocationReason.suppressed');
    return (
      <div className={styles.cell}>
        <Mark tone="exempt" icon={VisibilityOffIcon} plain>
          {words}
        </Mark>
        {cell.mergedInto && (
          <span className={styles.small}>
            {t('heat.mergedInto', { group: entityName(cell.mergedInto) })}
          </span>
        )}
      </div>
    );
  }
  const figure = cell.share === undefined ? undefined : formatShare(cell.share);
  const reasons = cell.reasons
    .filter(reason => !SAID_ELSEWHERE.includes(reason))
    .map(reason =>
      reason === 'under-minimum-days'
        ? t('heat.minimum', { days: format.count(cell.policy.minimumDays) })
        : t(`allocationReason.${reason}`),
    );
  const verdict = <VerdictMark verdict={cell.verdict} plain />;
  return (
    <div className={styles.cell}>
      <span className={styles.first}>
        {figure !== undefined && (
          <span className={styles.share}>
            {to ? (
              <TextLink to={to} label={props.label(figure)}>
                {figure}
              </TextLink>
            ) : (
              figure
            )}
          </span>
        )}
        {verdict}
      </span>
      {figure !== undefined && (
        <span className={styles.small}>{baseWords(cell)}</span>
      )}
      {figure !== undefined && (
        <span className={styles.small}>
          {cell.coverage === undefined
            ? t('allocationReason.capacity-unknown')
            : t(
                cell.reasons.includes('under-coverage-floor')
                  ? 'heat.coverageUnder'
                  : 'heat.coverage',
                {
                  share: formatShare(cell.coverage),
                  floor: formatShare(cell.policy.coverageFloor),
                },
              )}
        </span>
      )}
      {reasons.map(reason => (
        <span key={reason} className={styles.small}>
          {reason}
        </span>
      ))}
      {cell.overCapacity !== undefined && cell.overCapacity > 0 && (
        <span className={styles.small}>
          {t('heat.over', { days: days.number(cell.overCapacity) })}
        </span>
      )}
      {cell.selfReported && figure !== undefined && (
        <span className={styles.small}>{t('heat.selfReported')}</span>
      )}
      {cell.through && (
        <span className={styles.small}>
          {t('heat.through', { day: format.day(cell.through) })}
        </span>
      )}
    </div>
  );
}
