import {
  AllocationPeriod,
  DayNumber,
  fromDayNumber,
  PeriodSpan,
  PolicyInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgedPeriod } from '../engine/SquadCalendar';

/** A period as readers see it. */
export function describePeriod(
  period: PeriodSpan,
  asOf: DayNumber,
): AllocationPeriod {
  return {
    kind: period.kind,
    label: period.label,
    start: fromDayNumber(period.start),
    end: fromDayNumber(period.end - 1),
    partial: period.end > asOf + 1,
  };
}

/** The policy of a period as readers see it. */
export function describePolicyInForce(
  period: Pick<JudgedPeriod, 'policy' | 'retrospective'>,
): PolicyInForce {
  const { policy, retrospective } = period;
  const { spec, stored } = policy;
  return {
    entityRef: policy.entityRef,
    title: policy.title,
    owner: spec.owner,
    revision: {
      number: stored.number,
      contentHash: stored.contentHash,
      firstSeenOn: fromDayNumber(stored.firstSeenDay),
      recordedAt: stored.recordedAt,
      location: stored.location,
      retired: stored.retired,
    },
    retrospective,
    band: spec.band,
    method: spec.method,
    denominator: spec.denominator,
    crossCutting: spec.crossCutting,
    coverageFloor: spec.coverageFloor,
    minimumDays: spec.minimumDays,
    minimumGroupSize: spec.minimumGroupSize,
  };
}
