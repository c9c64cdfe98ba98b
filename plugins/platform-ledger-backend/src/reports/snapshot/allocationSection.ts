import {
  AllocationCell,
  AllocationRow,
  BandVerdict,
  ComparedShare,
  DayNumber,
  fromDayNumber,
  NamedWork,
  nextQuarterPlan,
  PolicyInForce,
  redistributedCost,
  ReportAllocation,
  ReportPeriod,
  ReportSquad,
  toDayNumber,
  TradeOff,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationReading, DeferralFigures } from '../../allocation';
import { Scope } from './Scope';
import { Titles } from './Titles';

const NONE: Record<BandVerdict, number> = {
  below: 0,
  within: 0,
  above: 0,
  'insufficient-data': 0,
  'not-assessed': 0,
};

/** The periods of a report. */
export interface ReportPeriods {
  period: ReportPeriod;
  /** The last whole quarter in it. */
  quarter?: ReportPeriod;
  previous: ReportPeriod;
  yearAgo: ReportPeriod;
}

/**
 * Where the days of a period went, squad by squad: shares and verdicts of the last quarter that lies in it, since those are judged by the quarter, and
 * the ledger over all of it.
 */
export async function allocationSection(
  options: ReportPeriods & {
    reading: AllocationReading;
    titles: Titles;
    scope: Scope;
  },
): Promise<ReportAllocation> {
  const { reading, scope, period, previous, yearAgo } = options;
  const grid = reading.grid({
    period: 'quarter',
    from: Math.min(toDayNumber(yearAgo.from), toDayNumber(previous.from)),
    to: toDayNumber(period.to),
  });
  const rows = grid.squads.filter(({ group }) => scope.has(group));
  const teams = grid.platformTeams.filter(({ group }) => scope.has(group));
  const squads = await squadsOf({ ...options, rows });
  return {
    quarter: options.quarter,
    policies: policiesOf([...rows, ...teams], period),
    squads,
    platformTeams: await squadsOf({ ...options, rows: teams }),
    // Figures as recorded by an instant are not merged: what is too small is left out.
    merged: [],
    counts: verdictsOf(rows, period) ?? NONE,
    previousCounts: verdictsOf(rows, previous),
    yearAgoCounts: verdictsOf(rows, yearAgo),
    redistributed: await redistributed(options),
    // They belong to no group: only the whole organisation's report has to do with them.
    unmatchedPersons: scope.group === undefined ? grid.unmatchedPersons : 0,
    problems: scope.group === undefined ? grid.problems : [],
  };
}

async function squadsOf(
  options: ReportPeriods & {
    reading: AllocationReading;
    titles: Titles;
    rows: AllocationRow[];
  },
): Promise<ReportSquad[]> {
  const { reading, titles, rows, period } = options;
  const tradeOffs = reading.tradeOffs();
  const squads: ReportSquad[] = [];
  for (const row of rows) {
    const cell = cellIn(row, period);
    if (cell) {
      const ledger = ledgerOver(
        (await reading.deferral({ group: row.group })) ?? [],
        period,
      );
      squads.push(
        squadOf({
          ...options,
          row,
          cell,
          ledger,
          tradeOffs: tradeOffs.filter(({ group }) => group === row.group),
        }),
      );
    }
  }
  return squads.sort((left, right) => titles.compare(left.squad, right.squad));
}

function squadOf(
  options: ReportPeriods & {
    titles: Titles;
    row: AllocationRow;
    cell: AllocationCell;
    ledger: ReportSquad['ledger'];
    tradeOffs: TradeOff[];
  },
): ReportSquad {
  const { titles, row, ledger, tradeOffs, previous, yearAgo } = options;
  const { group, period, policy, mergedInto, ...cell } = options.cell;
  return {
    squad: titles.of(group, row.title),
    ...(row.parent && { parent: titles.of(row.parent) }),
    cell,
    policy: policy.entityRef,
    planned: nextQuarterPlan({
      capacity: cell.capacity,
      band: policy.band,
      owed: ledger?.opening ?? 0,
    }),
    previous: compared(cellIn(row, previous)),
    yearAgo: compared(cellIn(row, yearAgo)),
    ledger,
    decay: row.decay,
    tradeOffs: {
      open: tradeOffs.filter(({ state }) => state !== 'repaid').length,
      overdue: tradeOffs.filter(({ state }) => state === 'overdue').length,
    },
  };
}

/** The latest cell that lies within a period. */
function cellIn(
  row: AllocationRow,
  within: ReportPeriod,
): AllocationCell | undefined {
  return row.cells.findLast(
    ({ period }) => within.from <= period.start && period.end <= within.to,
  );
}

function compared(cell: AllocationCell | undefined): ComparedShare | undefined {
  return cell && { share: cell.share, verdict: cell.verdict };
}

/** The ledger's periods that end within the report's, as one: from what the first opened with to what the last closed with. */
function ledgerOver(
  entries: DeferralFigures[],
  period: ReportPeriod,
): ReportSquad['ledger'] {
  const from = toDayNumber(period.from);
  const end = toDayNumber(period.to) + 1;
  const within = entries.filter(entry => from < entry.end && entry.end <= end);
  const first = within.at(0);
  const last = within.at(-1);
  if (!first || !last) {
    return undefined;
  }
  const sum = (field: 'restated' | 'accrued' | 'repaid' | 'writtenOff') =>
    within.reduce((total, entry) => total + entry[field], 0);
  return {
    opening: first.opening,
    restated: sum('restated'),
    accrued: sum('accrued'),
    repaid: sum('repaid'),
    writtenOff: sum('writtenOff'),
    closing: last.closing,
    through: fromDayNumber(last.end - 1),
    assessed: within.some(({ assessed }) => assessed),
  };
}

/** Squads by verdict; none where no squad has a cell. */
function verdictsOf(
  rows: AllocationRow[],
  period: ReportPeriod,
): Record<BandVerdict, number> | undefined {
  const cells = rows.flatMap(row => cellIn(row, period) ?? []);
  if (cells.length === 0) {
    return undefined;
  }
  const counts = { ...NONE };
  for (const { verdict } of cells) {
    counts[verdict] += 1;
  }
  return counts;
}

function policiesOf(
  rows: AllocationRow[],
  period: ReportPeriod,
): PolicyInForce[] {
  const policies = rows.flatMap(row => {
    const { policy } = cellIn(row, period) ?? {};
    return policy ? [[policy.entityRef, policy] as const] : [];
  });
  return [...new Map(policies).values()].sort((left, right) =>
    left.entityRef < right.entityRef ? -1 : 1,
  );
}

/** Named work that squads of the scope wrote again, now and at the end of the period before. */
async function redistributed(
  options: ReportPeriods & { reading: AllocationReading; scope: Scope },
): Promise<ReportAllocation['redistributed']> {
  const { reading, scope, previous } = options;
  const among = (group: string) => scope.has(group);
  const works = await reading.namedWork({ among });
  const again = works.map(({ writings }) =>
    writings
      .slice(1)
      .filter(({ retiredOn, group }) => !retiredOn && among(group)),
  );
  return {
    pieces: again.filter(writings => writings.length > 0).length,
    writings: again.flat().length,
    illustrations: works.filter(
      ({ illustration }, place) => illustration && again[place].length > 0,
    ).length,
    days: sumOf(works.map(work => work.redistributedDays)),
    costs: costsOf(works),
    previousDays: sumOf(
      works.map(work => daysAgainBy(work, toDayNumber(previous.to), among)),
    ),
  };
}

/** Person-days of what was written again by an earlier day. */
function daysAgainBy(
  { writings }: NamedWork,
  asOf: DayNumber,
  among: (group: string) => boolean,
): number {
  const { days } = redistributedCost({
    writings: writings.map(({ writtenOn, retiredOn, ...writing }) => ({
      ...writing,
      writtenOn: toDayNumber(writtenOn),
      ...(retiredOn && { retiredOn: toDayNumber(retiredOn) }),
    })),
    asOf,
    counts: ({ group }) => among(group),
  });
  return days;
}

function sumOf(days: number[]): number {
  return days.reduce((sum, each) => sum + each, 0);
}

/** One amount for each currency. */
function costsOf(works: NamedWork[]) {
  const costs = new Map<string, { amount: number; days: number }>();
  const amounts = works.flatMap(
    ({ redistributedCosts }) => redistributedCosts ?? [],
  );
  for (const { currency, amount, days } of amounts) {
    const sum = costs.get(currency) ?? { amount: 0, days: 0 };
    costs.set(currency, {
      amount: sum.amount + amount,
      days: sum.days + days,
    });
  }
  return [...costs]
    .map(([currency, cost]) => ({ currency, ...cost }))
    .sort((left, right) => (left.currency < right.currency ? -1 : 1));
}
