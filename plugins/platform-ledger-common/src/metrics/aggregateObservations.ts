import { MetricType } from '../schema';
import { durationDays } from '../scorecards';
import { median } from '../statistics';
import { DayNumber } from '../time';

/**
 * What a source says of a metric on a day, of several reports the one that counts. Days that were taken back are left out.
 *
 * @public
 */
export interface DailyObservation {
  day: DayNumber;
  source: string;
  value: number;
  n?: number;
  coverage?: number;
}

/**
 * A metric on a day.
 *
 * @public
 */
export interface AggregatedPoint {
  day: DayNumber;
  /** None: a median of fewer cases than it takes. */
  value?: number;
  /** Cases: as reported; of a median those in its window, one for each observation that names none. */
  n?: number;
  /** The least of what is aggregated. */
  coverage?: number;
  /** Whose observation is the latest; of several on one day the first by name. */
  source: string;
}

/** Fewer cases than this have no median, unless said otherwise. */
const MINIMUM_N = 5;

interface Aggregated {
  /** In order. */
  observations: readonly DailyObservation[];
  windowDays: number;
  minimumN: number;
}

/** A point made of the observations before position `end`. */
type Aggregate = (at: { day: DayNumber; end: number }) => AggregatedPoint;

const aggregators: Record<
  MetricType['aggregation'],
  (options: Aggregated) => Aggregate
> = {
  latest:
    ({ observations }) =>
    ({ day, end }) => {
      const { value, n, coverage, source } = observations[end - 1];
      return { day, value, n, coverage, source };
    },

  sum: ({ observations }) => {
    const sums = runningSums(observations);
    return ({ day, end }) => ({
      day,
      ...sums[end - 1],
      source: observations[end - 1].source,
    });
  },

  median:
    ({ observations, windowDays, minimumN }) =>
    ({ day, end }) => {
      const taken = observations
        .slice(0, end)
        .filter(observation => observation.day > day - windowDays);
      const n = taken.reduce(
        (sum, observation) => sum + (observation.n ?? 1),
        0,
      );
      return {
        day,
        value:
          n < minimumN ? undefined : median(taken.map(({ value }) => value)),
        n,
        coverage: least(taken.map(({ coverage }) => coverage)),
        source: observations[end - 1].source,
      };
    },
};

/**
 * What the observations of a metric come to.
 *
 * `observations`: in any order; of days up to the as-of day
 * `asOf`: the day of `now`, of which nothing need have been observed
 * `minimumN`: of a median; 5 unless given
 * @returns a point for each day of which anything was observed, ascending, and the as-of day; nothing where nothing was observed by then
 * @see METHODS, criteria: onboarding delta
 * @public
 */
export function aggregateObservations(options: {
  type: Pick<MetricType, 'aggregation' | 'window'>;
  observations: readonly DailyObservation[];
  asOf: DayNumber;
  minimumN?: number;
}): { points: AggregatedPoint[]; now: AggregatedPoint } | undefined {
  const { type, asOf, minimumN = MINIMUM_N } = options;
  const observations = options.observations
    .filter(({ day }) => day <= asOf)
    .sort(inOrder);
  if (observations.length === 0) {
    return undefined;
  }
  const aggregate = aggregators[type.aggregation]({
    observations,
    windowDays: type.window === undefined ? 0 : durationDays(type.window),
    minimumN,
  });
  const ends = observations.flatMap(({ day }, index) =>
    observations[index + 1]?.day === day ? [] : [index + 1],
  );
  const points = ends.map(end =>
    aggregate({ day: observations[end - 1].day, end }),
  );
  return { points, now: aggregate({ day: asOf, end: observations.length }) };
}

function runningSums(
  observations: readonly DailyObservation[],
): Pick<AggregatedPoint, 'value' | 'n' | 'coverage'>[] {
  let value = 0;
  let n: number | undefined;
  let coverage: number | undefined;
  return observations.map(observation => {
    value += observation.value;
    n = observation.n === undefined ? n : (n ?? 0) + observation.n;
    coverage = least([coverage, observation.coverage]);
    return { value, n, coverage };
  });
}

function least(values: (number | undefined)[]): number | undefined {
  const known = values.filter(value => value !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** By day; of several sources on one day the first by name comes last. */
function inOrder(left: DailyObservation, right: DailyObservation): number {
  return left.day - right.day || (left.source < right.source ? 1 : -1);
}
