import {
  addDays,
  AllocationCell,
  AllocationGrid,
  DayNumber,
  fromDayNumber,
  quarterOf,
  recoverableCells,
  sprintOf,
  SquadAllocation,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { parse } from 'csv-parse/sync';
import { createTestDatabases } from '../__testUtils__';
import { SettableClock } from './__testUtils__/charters/SettableClock';
import { exampleTraces } from './__testUtils__/exampleActivity';
import { examplePath } from './__testUtils__/examples';
import { importExampleActivity } from './__testUtils__/importExampleActivity';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { readCsv } from './__testUtils__/readCsv';

jest.setTimeout(600_000);

const LAST_DAY = '2026-06-30';
const MINIMUM = 3;
const SPRINT = { weeks: 2, anchor: '2024-01-01' };
/** Of so many days one is asked for every page and file. */
const EACH_PAGE = 12;
const FIGURES = [
  'share',
  'shareOfAttributed',
  'shareOfCapacity',
  'attributed',
  'platform',
  'capacity',
  'coverage',
  'overCapacity',
] as const;

/** What a squad did in a part of a quarter that no sprint cuts: nobody may tell more of it apart. */
interface Part {
  group: string;
  quarter: string;
  start: DayNumber;
  persons: Set<string>;
}

function exampleParts(): Part[] {
  const squads = new Map(
    readCsv<{ person: string; squad: string }>(
      examplePath('roadie-plugins', 'people.csv'),
    ).map(({ person, squad }) => [person, `group:default/${squad}`]),
  );
  const parts = new Map<string, Part>();
  for (const { bot, person, day } of exampleTraces()) {
    const group = squads.get(person);
    if (!bot && group) {
      const number = toDayNumber(day);
      const quarter = quarterOf(number);
      const start = Math.max(quarter.start, sprintOf(number, SPRINT).start);
      const key = keyOf({ group, start });
      const part = parts.get(key) ?? {
        group,
        quarter: quarter.label,
        start,
        persons: new Set<string>(),
      };
      part.persons.add(person);
      parts.set(key, part);
    }
  }
  return [...parts.values()];
}

function keyOf({ group, start }: { group: string; start: DayNumber }): string {
  return `${group} ${start}`;
}

const parts = exampleParts();

/** Whose activity comes late: what was recorded before has figures of its own of the cells that they worked in. */
function isLate(person: string): boolean {
  return person < 'p4';
}

/** The parts as they were recorded before the late ones came. */
const earlyParts = parts.map(part => ({
  ...part,
  persons: new Set([...part.persons].filter(person => !isLate(person))),
}));

/** What names a part as it was recorded early; nothing where nobody worked in it. */
function earlyKeyOf(part: Part): string[] {
  const whole = parts[earlyParts.indexOf(part)];
  if (part.persons.size === whole.persons.size) {
    return [keyOf(part)];
  }
  return part.persons.size === 0 ? [] : [`${keyOf(part)} early`];
}

const earlyKeys = new Map(
  earlyParts.map(part => [keyOf(part), earlyKeyOf(part)]),
);

/** Parts of squad-quarters, those with fewer contributors than the minimum. */
function smallQuarters(among: Part[] = parts): Part[][] {
  const quarters = new Map<string, Part[]>();
  for (const part of among) {
    const key = `${part.group} ${part.quarter}`;
    quarters.set(key, [...(quarters.get(key) ?? []), part]);
  }
  return [...quarters.values()].filter(isSmall);
}

function isSmall(some: Part[]): boolean {
  return new Set(some.flatMap(({ persons }) => [...persons])).size < MINIMUM;
}

/** What a cell with figures adds up. */
function summedParts(cell: AllocationCell, groups: string[]): string[] {
  return partsWithin(
    groups,
    toDayNumber(cell.period.start),
    toDayNumber(cell.through ?? cell.period.end),
  );
}

function partsWithin(
  groups: string[],
  start: DayNumber,
  last: DayNumber,
): string[] {
  return parts
    .filter(
      part =>
        groups.includes(part.group) &&
        start <= part.start &&
        part.start <= last,
    )
    .map(keyOf);
}

function sumsOf(grid: AllocationGrid): string[][] {
  const cells = [...grid.squads, ...grid.platformTeams].flatMap(
    row => row.cells,
  );
  const own = cells
    .filter(({ attributed }) => attributed !== undefined)
    .map(cell => summedParts(cell, [cell.group]));
  const merged = grid.merged.map(cell =>
    summedParts(
      cell,
      cells
        .filter(
          ({ mergedInto, period }) =>
            mergedInto === cell.group && period.start === cell.period.start,
        )
        .map(({ group }) => group),
    ),
  );
  return [...own, ...merged];
}

type CsvRow = Record<string, string>;

/** What exports, squads' pages and their ledgers add up on a day: every row with a figure in it tells of its period. */
async function sumsOfPages(
  ledger: LedgerBackend,
  day: string,
): Promise<string[][]> {
  const at = `asOf=${day}`;
  const grid = await ledger.read<AllocationGrid>(`/allocation?${at}`);
  const rows = [...grid.squads, ...grid.platformTeams];
  const hidden = new Map<string, string[]>();
  const told: { of: string[]; start: string; end: string }[] = [];
  for (const period of ['quarter', 'sprint']) {
    const { squads, platformTeams } = await ledger.read<AllocationGrid>(
      `/allocation?${at}&period=${period}`,
    );
    for (const cell of [...squads, ...platformTeams].flatMap(
      row => row.cells,
    )) {
      const key = `${cell.mergedInto} ${cell.period.start} ${cell.period.end}`;
      hidden.set(key, [...(hidden.get(key) ?? []), cell.group]);
    }
    for (const table of ['grid', 'categories']) {
      const csv = await exported(
        ledger,
        `${at}&table=${table}&period=${period}`,
      );
      for (const row of csv.filter(isTold)) {
        const { group, start, end, through } = row;
        const into = hidden.get(`${group} ${start} ${end}`) ?? [];
        const of = row.merged === 'true' ? into : [group];
        told.push({ of, start, end: through || end });
      }
    }
  }
  for (const row of await exported(ledger, `${at}&table=ledger`)) {
    const { group, start, end, assessed, accrued, repaid } = row;
    if (assessed === 'true' || Number(accrued) > 0 || Number(repaid) > 0) {
      told.push({ of: [group], start, end });
    }
  }
  for (const { group } of rows) {
    const squad = await ledger.read<SquadAllocation>(
      `/allocation/groups/${group.replace(':', '/')}?${at}`,
    );
    const spans = [
      ...[...squad.quarters, ...squad.sprints]
        .filter(({ attributed, share }) => (attributed ?? share) !== undefined)
        .map(({ period, through }) => ({
          ...period,
          end: through ?? period.end,
        })),
      ...squad.ledger
        .filter(
          ({ assessed, accrued, repaid }) => assessed || accrued || repaid,
        )
        .map(({ period }) => period),
      ...(squad.sensitivity.some(({ share }) => share !== undefined)
        ? [squad.sensitivityOf!]
        : []),
    ];
    told.push(...spans.map(({ start, end }) => ({ of: [group], start, end })));
  }
  return told.map(({ of, start, end }) =>
    partsWithin(of, toDayNumber(start), toDayNumber(end < day ? end : day)),
  );
}

function isTold(row: CsvRow): boolean {
  return ['attributed', 'share', 'platform', 'days'].some(
    column => (row[column] ?? '') !== '',
  );
}

async function exported(
  ledger: LedgerBackend,
  query: string,
): Promise<CsvRow[]> {
  const { status, text } = await ledger.request(
    'get',
    `/allocation/export?${query}`,
  );
  expect(status).toBe(200);
  return parse(text, { columns: true });
}

/** Days that answers are asked as of: every quarter's last, and days within. */
function askedDays(step: number): string[] {
  const days: string[] = [];
  for (let day = LAST_DAY; day > '2021-09-01'; day = addDays(day, -step)) {
    days.push(day);
  }
  return days;
}

describe('suppression of the example squads, by HTTP', () => {
  const databases = createTestDatabases();
  const small = smallQuarters();

  it('has 48 cells to hide', () => {
    expect(small).toHaveLength(48);
  });

  async function solvedFor(ledger: LedgerBackend, days: string[]) {
    const sums = new Map<string, string[]>();
    for (const day of days) {
      for (const period of ['quarter', 'sprint']) {
        const grid = await ledger.read<AllocationGrid>(
          `/allocation?asOf=${day}&period=${period}`,
        );
        for (const sum of sumsOf(grid)) {
          sums.set(sum.join(), sum);
        }
      }
    }
    for (const day of days.filter((_, place) => place % EACH_PAGE === 0)) {
      for (const sum of await sumsOfPages(ledger, day)) {
        sums.set(sum.join(), sum);
      }
    }
    const targets = [
      ...small,
      ...parts.filter(part => isSmall([part])).map(part => [part]),
    ];
    const found = recoverableCells({
      cells: parts.map(keyOf),
      sums: [...sums.values()],
      targets: targets.map(some => some.map(keyOf)),
    });
    expect(sums.size).toBeGreaterThan(60);
    return found.map(index =>
      targets[index].map(({ group, quarter, start }) => [
        group,
        quarter,
        fromDayNumber(start),
      ]),
    );
  }

  it.each(databases.eachSupportedId())(
    'gives no small cell back to who solves for it, %s',
    async databaseId => {
      const ledger = await importExampleActivity({
        knex: await databases.init(databaseId),
      });
      const days = askedDays(databaseId === 'SQLITE_3' ? 37 : 365);
      expect(await solvedFor(ledger, days)).toEqual([]);
      await ledger.stop();
    },
  );

  it.each(databases.eachSupportedId())(
    'gives none back to who compares what was recorded when, %s',
    async databaseId => {
      const clock = SettableClock.create('2026-07-01T12:00:00Z');
      const traces = exampleTraces();
      const ledger = await importExampleActivity({
        knex: await databases.init(databaseId),
        traces: traces.filter(({ person }) => !isLate(person)),
        features: [clock.feature()],
      });
      clock.setDay('2026-07-03');
      await ledger.request('post', '/activity').send({
        source: 'example',
        traces: traces.filter(({ person }) => isLate(person)),
      });

      const sums = new Map<string, string[]>();
      const add = (sum: string[]) => sums.set(sum.join(), sum);
      for (const day of askedDays(databaseId === 'SQLITE_3' ? 91 : 365)) {
        for (const period of ['quarter', 'sprint']) {
          const path = `/allocation?asOf=${day}&period=${period}`;
          const now = await ledger.read<AllocationGrid>(path);
          const early = await ledger.read<AllocationGrid>(
            `${path}&recordedAt=2026-07-02T00:00:00Z`,
          );
          sumsOf(now).forEach(add);
          sumsOf(early)
            .map(sum => sum.flatMap(key => earlyKeys.get(key)!))
            .forEach(add);
        }
      }
      const smallParts = (among: Part[]) => [
        ...smallQuarters(among),
        ...among.filter(part => isSmall([part])).map(part => [part]),
      ];
      // Of what came late as a whole, the difference tells what the push came to.
      const targets = [
        ...smallParts(parts)
          .map(some => some.map(keyOf))
          .filter(keys => keys.some(key => earlyKeys.get(key)!.length > 0)),
        ...smallParts(earlyParts)
          .map(some => some.flatMap(earlyKeyOf))
          .filter(keys => keys.length > 0),
      ];
      const found = recoverableCells({
        cells: [
          ...new Set([...parts.map(keyOf), ...earlyParts.flatMap(earlyKeyOf)]),
        ],
        sums: [...sums.values()],
        targets,
      });
      expect(sums.size).toBeGreaterThan(60);
      expect(found.map(index => targets[index])).toEqual([]);
      await ledger.stop();
    },
  );

  it('would be found out by who solves for it, were nothing hidden', async () => {
    const ledger = await importExampleActivity({
      knex: await databases.init('SQLITE_3'),
      policy: { minimumGroupSize: 1 },
    });
    const found = await solvedFor(ledger, [LAST_DAY]);
    expect(found.length).toBeGreaterThan(48);
    await ledger.stop();
  });

  it.each(databases.eachSupportedId())(
    'answers a small cell nowhere, %s',
    async databaseId => {
      const ledger = await importExampleActivity({
        knex: await databases.init(databaseId),
      });
      const at = `asOf=${LAST_DAY}`;
      const isHidden = (group: string, quarter: string) =>
        small.some(
          ([part]) => part.group === group && part.quarter === quarter,
        );
      const grid = await ledger.read<AllocationGrid>(`/allocation?${at}`);
      const rows = [...grid.squads, ...grid.platformTeams];
      let hidden = 0;
      for (const { group, cells } of rows) {
        const squad = await ledger.read<SquadAllocation>(
          `/allocation/groups/${group.replace(':', '/')}?${at}`,
        );
        const smallCells = [...cells, ...squad.quarters].filter(cell =>
          isHidden(group, cell.period.label),
        );
        hidden += smallCells.length;
        for (const cell of smallCells) {
          expect(cell.suppressed).toBe(true);
          expect(cell.verdict).toBe('not-assessed');
          expect(cell.categories).toEqual([]);
          expect(FIGURES.filter(figure => cell[figure] !== undefined)).toEqual(
            [],
          );
        }
        for (const row of squad.ledger.filter(({ period }) =>
          isHidden(group, period.label),
        )) {
          expect(row).toMatchObject({ assessed: false, accrued: 0, repaid: 0 });
        }
        const examined = squad.sensitivityOf!.label;
        expect(isHidden(group, examined) && squad.sensitivity.length > 0).toBe(
          false,
        );
      }
      expect(hidden).toBe(2 * 48);
      for (const table of ['grid', 'categories', 'ledger']) {
        const { text } = await ledger.request(
          'get',
          `/allocation/export?${at}&table=${table}`,
        );
        const lines = text.split('\n').filter(line => {
          const [group, quarter] = line.split(',');
          return isHidden(group, quarter);
        });
        for (const line of lines) {
          expect(line).toMatch(/,true,not-assessed,suppressed,|,false,/);
        }
        expect([table, table === 'categories' && lines.length > 0]).toEqual([
          table,
          false,
        ]);
      }
      await ledger.stop();
    },
  );
});
