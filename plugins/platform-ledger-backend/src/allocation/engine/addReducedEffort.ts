import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { ActivityReader, ReducedSum } from '../types';
import { EffortCells } from './EffortCells';
import { ReducedActivity, ReducedQuarter } from './ReducedActivity';

/**
 * Adds what is known of quarters whose traces were reduced: sums by day as they were known on the as-of day, and how many distinct persons there were.
 */
export async function addReducedEffort(options: {
  tx: Knex.Transaction;
  recording: number;
  asOf: DayNumber;
  reader: ActivityReader;
  reduced: ReducedActivity;
  cells: EffortCells;
}): Promise<void> {
  const { tx, recording, asOf, reader, reduced, cells } = options;
  const read = { tx, recording };
  const quarters = servedQuarters(reduced, cells);
  for await (const sum of latestKnown(reader.streamReduced(read), asOf)) {
    const quarter = quarters.get(sum.quarterId);
    if (quarter) {
      addSum(cells, quarter, sum);
    }
  }
  for await (const row of reader.streamReducedContributors(read)) {
    const quarter = quarters.get(row.quarterId);
    if (quarter) {
      const squad = cells.get(quarter.group)!;
      squad.contribute({
        slice: squad.calendar.sliceAt(startOf(quarter, row.slice))!,
        contributor: row.token,
        assumed: quarter.assumed.includes(row.slice),
      });
    }
  }
}

/** Quarters that are cut today as they were reduced. */
function servedQuarters(
  reduced: ReducedActivity,
  cells: EffortCells,
): Map<number, ReducedQuarter> {
  const served = new Map<number, ReducedQuarter>();
  for (const [group, { calendar }] of cells) {
    for (const quarter of calendar.quarters) {
      const found = reduced.quarterOf(group, quarter);
      if (found && !reduced.isRaw(quarter)) {
        served.set(found.id, found);
      }
    }
  }
  return served;
}

/** Of several sums of a day that were known one after the other, the last by the as-of day. */
async function* latestKnown(
  sums: AsyncIterable<ReducedSum>,
  asOf: DayNumber,
): AsyncGenerator<ReducedSum> {
  let latest: ReducedSum | undefined;
  for await (const sum of sums) {
    if (latest && !isSame(latest, sum)) {
      yield latest;
      latest = undefined;
    }
    if (sum.knownFrom <= asOf) {
      latest = sum;
    }
  }
  if (latest) {
    yield latest;
  }
}

function isSame(left: ReducedSum, right: ReducedSum): boolean {
  return (
    left.quarterId === right.quarterId &&
    left.revisionId === right.revisionId &&
    left.category === right.category &&
    left.day === right.day
  );
}

function addSum(
  cells: EffortCells,
  quarter: ReducedQuarter,
  { day, revisionId, category, amount }: ReducedSum,
): void {
  const squad = cells.get(quarter.group)!;
  const slice = squad.calendar.sliceAt(day)!;
  const policy = squad.calendar.slices[slice].judges.find(
    ({ stored }) => stored.id === revisionId,
  );
  if (policy && amount > 0) {
    squad.add({ slice, policy, category, amount });
  }
}

function startOf(quarter: ReducedQuarter, slice: number): DayNumber {
  return slice === 0 ? quarter.start : quarter.cuts[slice - 1];
}
