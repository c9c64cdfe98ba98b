import {
  AllocationCell,
  AllocationGrid,
  AllocationPeriod,
  AllocationRow,
  BandVerdict,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks, isPlatformTeam } from '../engine/AllocationBooks';
import { SquadEffort } from '../engine/EffortCells';
import { cellOf } from './cellOf';
import { decayOf } from './decayOf';
import { GridQuery, isWithin } from './GridQuery';
import { ledgerOf } from './ledgerOf';
import { mergedCells } from './mergedCells';
import { AllocationSession } from './readBooks';

const VERDICTS: BandVerdict[] = [
  'below',
  'within',
  'above',
  'insufficient-data',
  'not-assessed',
];

/**
 * Squads by period.
 */
export function readGrid(
  session: AllocationSession,
  query: GridQuery,
): AllocationGrid {
  const { books, recordedAt } = session;
  const rows = [...books.squads].map(([group, squad]) =>
    rowOf({ books, group, squad, query }),
  );
  const platformTeams = rows.filter(({ group }) =>
    isPlatformTeam(books, group, books.asOf),
  );
  const squads = rows.filter(row => !platformTeams.includes(row));
  const counted = latestWhole(squads.flatMap(({ all }) => all));
  return {
    asOf: fromDayNumber(books.asOf),
    recordedAt,
    periods: periodsOf(rows),
    squads: squads.map(withoutAll),
    platformTeams: platformTeams.map(withoutAll),
    // What was known at different instants is not alike enough to hide the same cells.
    merged:
      recordedAt === undefined && !books.within
        ? mergedCells(books, query)
        : [],
    counts: countVerdicts(counted),
    countedPeriod: counted.at(0)?.period,
    unmatchedPersons: books.unmatchedPersons,
    reducedBefore:
      books.reduced.reducedTo === undefined
        ? undefined
        : fromDayNumber(books.reduced.reducedTo),
    problems: problemsOf(books),
  };
}

type FullRow = AllocationRow & { all: AllocationCell[] };

function rowOf(options: {
  books: AllocationBooks;
  group: string;
  squad: SquadEffort;
  query: GridQuery;
}): FullRow {
  const { books, group, squad, query } = options;
  const { calendar } = squad;
  const version = books.groups
    .during({ start: books.asOf, end: books.asOf + 1 })
    .groups.get(group);
  const all = (query.period === 'sprint' ? calendar.sprints : calendar.quarters)
    .filter(({ start }) => start <= books.asOf)
    .map(period => cellOf({ books, group, squad, period }));
  return {
    group,
    title: version?.title,
    parent: version?.parentRef,
    cells: all.filter(cell => isWithin(cell.period, query)),
    all,
    decay: decayOf({ books, group, squad }),
    deferred: ledgerOf({ books, group, squad }).at(-1)?.closing,
  };
}

function withoutAll({ all, ...row }: FullRow): AllocationRow {
  return row;
}

/** Cells of the latest period that is whole, or that end with it: sprints need not be of one length. */
function latestWhole(cells: AllocationCell[]): AllocationCell[] {
  const whole = cells.filter(({ period }) => !period.partial);
  const last = whole
    .map(({ period }) => period.end)
    .reduce((latest, end) => (end > latest ? end : latest), '');
  return whole.filter(({ period }) => period.end === last);
}

function countVerdicts(cells: AllocationCell[]): Record<BandVerdict, number> {
  const counts = new Map(VERDICTS.map(verdict => [verdict, 0]));
  for (const { verdict } of cells) {
    counts.set(verdict, counts.get(verdict)! + 1);
  }
  return Object.fromEntries(counts) as Record<BandVerdict, number>;
}

function periodsOf(rows: AllocationRow[]): AllocationPeriod[] {
  const periods = new Map<string, AllocationPeriod>();
  for (const { period } of rows.flatMap(({ cells }) => cells)) {
    periods.set(`${period.start} ${period.end}`, period);
  }
  return [...periods]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, period]) => period);
}

function problemsOf(books: AllocationBooks): string[] {
  const { circles } = books.groups.during({
    start: books.asOf,
    end: books.asOf + 1,
  });
  const outside = books.personsOutsideSquads;
  return outside === 0
    ? circles
    : [
        ...circles,
        `${outside === 1 ? '1 person' : `${outside} persons`} with activity in groups that no policy applies to: their effort is nobody's`,
      ];
}
