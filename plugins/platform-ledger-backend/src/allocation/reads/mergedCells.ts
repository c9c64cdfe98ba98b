import {
  AllocationCell,
  CategoryDays,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks } from '../engine/AllocationBooks';
import { JudgedPeriod } from '../engine/SquadCalendar';
import { SquadEffort } from '../engine/EffortCells';
import { cellOf, knownSlices, SquadPeriod } from './cellOf';
import { GridQuery, isWithin } from './GridQuery';
import { judgeFigures } from './judgeFigures';

interface Merging {
  /** The group that the cells are merged into. */
  parent: string;
  cell: AllocationCell;
  squads: SquadPeriod[];
}

/**
 * Figures of suppressed cells, merged by period and the nearest group above them that may be shown. Judged by the policy of the first squad in
 * them, by reference; without capacity.
 *
 * @see METHODS, allocation: suppression
 */
export function mergedCells(
  books: AllocationBooks,
  query: GridQuery,
): AllocationCell[] {
  const merging = new Map<string, Merging>();
  for (const [group, squad] of books.squads) {
    const { sprints, quarters } = squad.calendar;
    for (const period of query.period === 'sprint' ? sprints : quarters) {
      const cell = cellOf({ books, group, squad, period });
      const parent = cell.mergedInto;
      if (parent !== undefined && isWithin(cell.period, query)) {
        const alike = alikeAs({ books, squad, period });
        const key = `${period.start} ${period.end} ${parent} ${alike}`;
        const found = merging.get(key) ?? { parent, cell, squads: [] };
        found.squads.push({ books, group, squad, period });
        merging.set(key, found);
      }
    }
  }
  return [...merging.values()].flatMap(found => mergedCell(found) ?? []);
}

function mergedCell({
  parent,
  cell,
  squads,
}: Merging): AllocationCell | undefined {
  const inDays = squads.every(
    ({ period }) => period.policy.spec.method !== 'points',
  );
  if (!inDays || !hidesEach(squads)) {
    return undefined;
  }
  const { policy } = squads[0].period;
  const { mergedInto, ...shown } = cell;
  return {
    ...shown,
    ...judgeFigures({
      policy,
      figures: { unit: 'person-days', categories: sumOf(squads) },
    }),
    group: parent,
    suppressed: false,
  };
}

/** A sum is shown where at least two squads and enough persons are in it. */
function hidesEach(squads: SquadPeriod[]): boolean {
  const minimum = squads.reduce(
    (most, { period }) => Math.max(most, period.policy.spec.minimumGroupSize),
    1,
  );
  const contributing = squads
    .map(options =>
      knownSlices(options).places.map(place =>
        options.squad.contributors(place),
      ),
    )
    .filter(slices => slices.some(persons => persons.size > 0));
  const everybody = new Set(
    contributing.flatMap(slices => slices.flatMap(persons => [...persons])),
  );
  return contributing.length > 1 && everybody.size >= minimum;
}

function sumOf(squads: SquadPeriod[]): CategoryDays[] {
  const sums = new Map<string, number>();
  for (const options of squads) {
    const { places } = knownSlices(options);
    const { policy } = options.period;
    for (const { category, days } of options.squad.categories(places, policy)) {
      sums.set(category, (sums.get(category) ?? 0) + days);
    }
  }
  return [...sums]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([category, days]) => ({ category, days }));
}

function alikeAs(options: {
  books: AllocationBooks;
  squad: SquadEffort;
  period: JudgedPeriod;
}): string {
  const { books, squad, period } = options;
  return squad.calendar.quarters
    .filter(({ start, end }) => start < period.end && period.start < end)
    .map(quarter => books.disclosures.alikeAs(quarter))
    .join(',');
}
