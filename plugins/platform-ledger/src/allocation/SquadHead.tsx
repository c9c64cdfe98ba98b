import GroupWorkIcon from '@material-ui/icons/GroupWork';
import { SquadAllocation } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityLink, entityName, Heading, Mark } from '../elements';
import { formatShare } from '../format';
import { useTranslation } from '../translation';
import view from './AllocationView.module.css';
import { AssumedNote } from './AssumedNote';
import { CheckInSection } from './CheckInSection';
import { DecayMark } from './DecayMark';
import { PolicyLine } from './PolicyLine';
import styles from './SquadAllocationView.module.css';
import { useBaseWords } from './useBaseWords';
import { useDays } from './useDays';
import { VerdictMark } from './VerdictMark';

export interface SquadHeadProps {
  squad: SquadAllocation;
  onRecorded(): void;
}

/** Whose, how it stands in the latest whole quarter, what is owed, what the next quarter asks for. */
export function SquadHead(props: SquadHeadProps) {
  const { t } = useTranslation();
  const days = useDays();
  const baseWords = useBaseWords();
  const { squad } = props;
  const latest =
    squad.quarters.filter(cell => !cell.period.partial).at(-1) ??
    squad.quarters.at(-1);
  const owed = squad.ledger.at(-1)?.closing;
  const policies = squad.quarters.map(cell => cell.policy);
  return (
    <div>
      <div className={styles.head}>
        <Heading level={2} className={view.title}>
          <EntityLink
            entityRef={squad.group}
            title={squad.title ?? entityName(squad.group)}
          />
        </Heading>
        <DecayMark decay={squad.decay} />
        {squad.platformTeam && (
          <Mark
            tone="exempt"
            icon={GroupWorkIcon}
            title={t('squad.platformTeamWhy')}
          >
            {t('squad.platformTeam')}
          </Mark>
        )}
      </div>
      <div className={styles.facts}>
        {latest && (
          <span className={styles.fact}>
            <span>{latest.period.label}</span>
            {latest.share !== undefined && (
              <>
                <span className={styles.large}>
                  {formatShare(latest.share)}
                </span>
                <span className={view.muted}>({baseWords(latest)})</span>
              </>
            )}
            {latest.suppressed ? (
              t('allocationReason.suppressed')
            ) : (
              <VerdictMark verdict={latest.verdict} />
            )}
            {!latest.suppressed && (
              <span className={view.muted}>
                {latest.coverage === undefined
                  ? t('allocationReason.capacity-unknown')
                  : t('heat.coverage', { share: formatShare(latest.coverage) })}
                {latest.reasons.includes('capacity-partly-stated') &&
                  `, ${t('allocationReason.capacity-partly-stated')}`}
              </span>
            )}
          </span>
        )}
        {owed !== undefined && (
          <span>
            {owed > 0
              ? t('squad.owes', { days: days.words(owed) })
              : t('squad.owesNothing')}
          </span>
        )}
        <span>
          {squad.plan
            ? [
                t('squad.plan', {
                  quarter: squad.plan.quarter,
                  floor: days.number(squad.plan.floorDays),
                  ceiling: days.number(squad.plan.ceilingDays),
                }),
                squad.plan.repayDays > 0 &&
                  t('squad.planRepay', {
                    days: days.words(squad.plan.repayDays),
                  }),
              ]
                .filter(Boolean)
                .join(', ')
            : t('squad.noPlan')}
        </span>
      </div>
      <PolicyLine policies={policies} />
      <AssumedNote cells={squad.quarters} />
      <div className={styles.foot}>
        <CheckInSection squad={squad} onRecorded={props.onRecorded} />
      </div>
    </div>
  );
}
