import { CharterCost, MetricPopulation } from '../schema';
import { charterRunway, CharterSpec } from '../definitions';

import { Day, fromDayNumber, toDayNumber } from '../time';

/**
 * What a team has cost up to the end of a day, quarter by quarter of its runway, and what that is for each adopter gained. A quarter that has
 * begun counts by its days that have passed; after the runway nothing is added.
 *
 * `gained`: adopters now less those at the start
 * @returns undefined where the charter states no cost; amounts in its currency, not rounded
 * @see METHODS, criteria: cost per service
 * @public
 */
export function charterCost(options: {
  spec: Pick<CharterSpec, 'team' | 'startsOn' | 'runwayQuarters'>;
  asOf: Day;
  gained: readonly { population: MetricPopulation; services: number }[];
}): CharterCost | undefined {
  const { spec, gained } = options;
  const { people, costPerPersonQuarter } = spec.team;
  if (!costPerPersonQuarter) {
    return undefined;
  }
  const { amount, currency } = costPerPersonQuarter;
  const quarters = quartersUntil(spec, options.asOf).map(
    ({ passed, ...quarter }) => ({
      ...quarter,
      amount: people * amount * passed,
    }),
  );
  const total = quarters.reduce((sum, quarter) => sum + quarter.amount, 0);
  return {
    currency,
    people,
    costPerPersonQuarter: amount,
    quarters,
    total,
    gained: gained.map(({ population, services }) => ({
      population,
      services,
      ...(services > 0 && { perService: total / services }),
    })),
  };
}

/** The quarters of the runway, and which part of each has passed at the end of a day. */
function quartersUntil(
  spec: Pick<CharterSpec, 'startsOn' | 'runwayQuarters'>,
  asOf: Day,
): { label: string; from: Day; to: Day; passed: number }[] {
  const runway = charterRunway(spec);
  const tomorrow = toDayNumber(asOf) + 1;
  const quarters = [];
  let start = runway.start;
  for (let number = 1; start < runway.end; number++) {
    const { end } = charterRunway({ ...spec, runwayQuarters: number });
    const passed = Math.min(Math.max(tomorrow - start, 0), end - start);
    quarters.push({
      label: `quarter ${number}`,
      from: fromDayNumber(start),
      to: fromDayNumber(end - 1),
      passed: passed / (end - start),
    });
    start = end;
  }
  return quarters;
}
