import {
  DayNumber,
  MetricSeries,
  revisionInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition } from '../../definitions';
import { SeriesRequest } from '../../metrics';
import { StoredPin } from '../records/CharterRecords';
import { isJudgedByPolicies } from './isJudgedByPolicies';
import { KnownCharter } from './KnownCharter';
import { scorecardOfMetric } from './scorecardOfMetric';
import { SeriesBatch } from './SeriesBatch';

/** The series that a criterion is judged by. */
export interface PlannedSeries {
  /** On the day before the start, as recorded when it was frozen; of the frozen population. */
  baseline?: () => MetricSeries | undefined;
  /** Of the frozen population, where the metric has one and it is frozen. */
  frozen?: () => MetricSeries | undefined;
  current: () => MetricSeries | undefined;
  /** Of what is judged, each day by the revision in force on it; where there are later ones. */
  later?: () => MetricSeries | undefined;
}

/**
 * Asks for the series of a metric from a charter's baseline to a day.
 */
export function planSeries(options: {
  known: KnownCharter;
  metric: string;
  population: 'frozen' | 'current';
  day: DayNumber;
  recording: number;
  scorecards: ReadonlyMap<string, StoredDefinition>;
  policies: readonly StoredDefinition[];
  batch: SeriesBatch;
}): PlannedSeries {
  const { known, metric, day, recording, batch } = options;
  const { dates, start } = known;
  const from = Math.min(dates.baselineOn, day);
  const pin = pinOf(options);
  const request: SeriesRequest = {
    metric,
    from,
    pointOnFrom: true,
    asOf: day,
    recording,
    startsOn: dates.startsOn,
    ...(pin && { pinnedScorecardRevisionId: pin.revisionId }),
  };
  const frozen = pin?.entityIds && { entityIds: pin.entityIds };
  const hasBaseline = start && day >= dates.baselineOn;
  const judged = options.population === 'frozen' && frozen ? { frozen } : {};
  return {
    baseline: hasBaseline
      ? batch.ask({
          ...request,
          frozen,
          asOf: from,
          recording: pin?.frozenRecording ?? start.frozenRecording,
        })
      : undefined,
    frozen: frozen && batch.ask({ ...request, frozen }),
    current: batch.ask(request),
    later: hasLaterRevision(options, pin)
      ? batch.ask({
          ...request,
          ...judged,
          pinnedScorecardRevisionId: undefined,
          startsOn: undefined,
        })
      : undefined,
  };
}

type Pinned = Pick<StoredPin, 'revisionId'> & Partial<StoredPin>;

/** Before anything is frozen, the revision that would be pinned. */
function pinOf(options: {
  known: KnownCharter;
  metric: string;
  scorecards: ReadonlyMap<string, StoredDefinition>;
}): Pinned | undefined {
  const { known } = options;
  const scorecard = scorecardOfMetric(options.metric, options.scorecards);
  if (!scorecard) {
    return undefined;
  }
  const pin = known.start?.pins.get(scorecard.id);
  if (pin) {
    return pin;
  }
  const { startsOn } = known.dates;
  const force = revisionInForce(scorecard.revisions, startsOn);
  return force && { revisionId: force.revision.id };
}

/** Of the scorecard whose adoption it is, or of any policy where policies judge. */
function hasLaterRevision(
  options: {
    known: KnownCharter;
    metric: string;
    scorecards: ReadonlyMap<string, StoredDefinition>;
    policies: readonly StoredDefinition[];
    day: DayNumber;
  },
  pin: Pinned | undefined,
): boolean {
  const { known, metric, scorecards, policies, day } = options;
  const { startsOn } = known.dates;
  const scorecard = scorecardOfMetric(metric, scorecards);
  const judging = scorecard
    ? [scorecard]
    : policies.filter(() => isJudgedByPolicies(metric));
  return judging.some(({ revisions }) => {
    const pinned =
      revisions.find(({ id }) => id === pin?.revisionId) ??
      revisionInForce(revisions, startsOn)?.revision;
    return (
      pinned !== undefined &&
      revisions.some(
        ({ number, firstSeenDay, retired }) =>
          number > pinned.number && firstSeenDay <= day && !retired,
      )
    );
  });
}
