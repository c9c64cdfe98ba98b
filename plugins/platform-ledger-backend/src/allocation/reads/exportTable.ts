import {
  AllocationCell,
  AllocationRow,
  AllocationTable,
  fieldError,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { readNamedWork } from '../namedWork/readNamedWork';
import {
  checkInsOf,
  toOverride,
  tradeOffsOf,
  writeOffsOf,
} from './decisionsOf';
import { describePeriod } from './describePeriod';
import { GridQuery, isWithin } from './GridQuery';
import { ledgerOf } from './ledgerOf';
import { AllocationSession } from './readBooks';
import { readGrid } from './readGrid';
import { latestQuarter, squadIn } from './readSquad';
import { sensitivityOf } from './sensitivityOf';
import { CsvCell, toCsv } from './toCsv';

/** Which table, and of whom. */
export interface ExportQuery extends GridQuery {
  table: AllocationTable;
  /** A squad's rows alone. */
  group?: string;
}

type Table = (
  session: AllocationSession,
  query: ExportQuery,
) => Promise<CsvCell[][]> | CsvCell[][];

const CELL = ['group', 'period', 'start', 'end', 'through', 'partial'];

const TABLES: Record<AllocationTable, { header: string[]; rows: Table }> = {
  grid: {
    header: [
      ...CELL,
      'merged',
      'suppressed',
      'verdict',
      'reasons',
      'unit',
      'share',
      'share_of_attributed',
      'share_of_capacity',
      'platform',
      'attributed',
      'capacity',
      'coverage',
      'self_reported',
      'policy',
      'revision',
      'method',
      'denominator',
      'cross_cutting',
      'floor',
      'ceiling',
    ],
    rows: (session, query) =>
      cellsOf(session, query).map(({ cell, merged }) => [
        ...cellColumns(cell),
        merged,
        cell.suppressed,
        cell.verdict,
        cell.reasons.join(' '),
        cell.unit,
        cell.share,
        cell.shareOfAttributed,
        cell.shareOfCapacity,
        cell.platform,
        cell.attributed,
        cell.capacity,
        cell.coverage,
        cell.selfReported,
        cell.policy.entityRef,
        cell.policy.revision.number,
        cell.policy.method,
        cell.policy.denominator,
        cell.policy.crossCutting,
        cell.policy.band.floor,
        cell.policy.band.ceiling,
      ]),
  },
  categories: {
    header: [...CELL, 'merged', 'unit', 'category', 'days'],
    rows: (session, query) =>
      cellsOf(session, query).flatMap(({ cell, merged }) =>
        cell.categories.map(({ category, days }) => [
          ...cellColumns(cell),
          merged,
          cell.unit,
          category,
          days,
        ]),
      ),
  },
  ledger: {
    header: [
      'group',
      'period',
      'start',
      'end',
      'partial',
      'assessed',
      'opening',
      'restated',
      'accrued',
      'repaid',
      'written_off',
      'closing',
    ],
    rows: ({ books }, query) =>
      squadsOf({ books }, query).flatMap(([group, squad]) =>
        ledgerOf({ books, group, squad }).flatMap(entry => {
          const period = describePeriod(entry.period, books.asOf);
          return isWithin(period, query)
            ? [
                [
                  group,
                  period.label,
                  period.start,
                  period.end,
                  period.partial,
                  entry.assessed,
                  entry.opening,
                  entry.restated,
                  entry.accrued,
                  entry.repaid,
                  entry.writtenOff,
                  entry.closing,
                ],
              ]
            : [];
        }),
      ),
  },
  'trade-offs': {
    header: [
      'group',
      'shipped',
      'deferred',
      'days',
      'agreed_on',
      'repay_by',
      'state',
      'repaid_days',
      'owed_days',
      'author',
      'recorded_at',
      'illustration',
    ],
    rows: ({ books }, query) =>
      squadsOf({ books }, query).flatMap(([group, squad]) =>
        tradeOffsOf(books, group, ledgerOf({ books, group, squad })).map(
          tradeOff => [
            group,
            tradeOff.shipped,
            tradeOff.deferred,
            tradeOff.days,
            tradeOff.agreedOn,
            tradeOff.repayBy,
            tradeOff.state,
            tradeOff.repaidDays,
            tradeOff.owedDays,
            tradeOff.author,
            tradeOff.recordedAt,
            tradeOff.illustration,
          ],
        ),
      ),
  },
  'write-offs': {
    header: ['group', 'on', 'days', 'reason', 'author', 'recorded_at'],
    rows: ({ books }, query) =>
      squadsOf({ books }, query).flatMap(([group]) =>
        writeOffsOf(books, group).map(writeOff => [
          group,
          writeOff.on,
          writeOff.days,
          writeOff.reason,
          writeOff.author,
          writeOff.recordedAt,
        ]),
      ),
  },
  'check-ins': {
    header: [
      'group',
      'sprint',
      'sprint_end',
      'share',
      'categories',
      'unrequested_days',
      'late',
      'author',
      'recorded_at',
      'illustration',
    ],
    rows: ({ books }, query) =>
      checkInsOf(books, query.group)
        .filter(({ sprint, sprintEnd }) =>
          isWithin({ start: sprint, end: sprintEnd }, query),
        )
        .map(checkIn => [
          checkIn.group,
          checkIn.sprint,
          checkIn.sprintEnd,
          checkIn.share,
          checkIn.categories
            ?.map(({ category, days }) => `${category} ${days}`)
            .join('; '),
          checkIn.unrequestedDays,
          checkIn.late,
          checkIn.author,
          checkIn.recordedAt,
          checkIn.illustration,
        ]),
  },
  'named-work': {
    header: [
      'name',
      'description',
      'redistributed_days',
      'redistributed_costs',
      'group',
      'entity',
      'days',
      'written_on',
      'shared',
      'retired_on',
      'link',
      'author',
      'illustration',
    ],
    rows: async ({ tx, books }, query) =>
      (await readNamedWork({ tx, ...books })).flatMap(work =>
        work.writings
          .filter(({ group }) => [undefined, group].includes(query.group))
          .map(writing => [
            work.name,
            work.description,
            work.redistributedDays,
            work.redistributedCosts
              ?.map(
                ({ amount, currency, days, perPersonDay }) =>
                  `${amount} ${currency} (${days} x ${perPersonDay})`,
              )
              .join('; '),
            writing.group,
            writing.entityRef,
            writing.days,
            writing.writtenOn,
            writing.shared,
            writing.retiredOn,
            writing.link,
            writing.author,
            work.illustration,
          ]),
      ),
  },
  overrides: {
    header: ['item', 'category', 'reason', 'author', 'recorded_at'],
    rows: ({ books }) =>
      books.decisions.overrides
        .map(toOverride)
        .map(override => [
          override.item,
          override.category,
          override.reason,
          override.author,
          override.recordedAt,
        ]),
  },
  sensitivity: {
    header: [
      'group',
      'period',
      'start',
      'end',
      'partial',
      'method',
      'cross_cutting',
      'denominator',
      'share',
      'verdict',
      'flips',
      'is_policy',
    ],
    rows: async (session, { group }) => {
      const { books } = session;
      if (group === undefined) {
        throw fieldError('group', 'has to be named for this table');
      }
      const examined = latestQuarter({
        books,
        group,
        squad: squadIn(books, group),
      });
      if (!examined) {
        return [];
      }
      const { label, start, end, partial } = describePeriod(
        examined.period,
        books.asOf,
      );
      return (await sensitivityOf(session, examined)).map(row => [
        group,
        label,
        start,
        end,
        partial,
        row.method,
        row.crossCutting,
        row.denominator,
        row.share,
        row.verdict,
        row.flips,
        row.isPolicy,
      ]);
    },
  },
};

/**
 * A table as it is filtered, as CSV; its figures are those of the pages, after suppression.
 */
export async function exportTable(
  session: AllocationSession,
  query: ExportQuery,
): Promise<string> {
  const { header, rows } = TABLES[query.table];
  return toCsv(header, await rows(session, query));
}

function cellsOf(
  session: AllocationSession,
  query: ExportQuery,
): { cell: AllocationCell; merged: boolean }[] {
  const grid = readGrid(session, query);
  const rows: AllocationRow[] = [...grid.squads, ...grid.platformTeams];
  return [
    ...rows
      .flatMap(({ cells }) => cells)
      .map(cell => ({ cell, merged: false })),
    ...grid.merged.map(cell => ({ cell, merged: true })),
  ].filter(({ cell }) => [undefined, cell.group].includes(query.group));
}

function squadsOf(
  { books }: Pick<AllocationSession, 'books'>,
  { group }: ExportQuery,
) {
  return [...books.squads].filter(([ref]) => [undefined, ref].includes(group));
}

function cellColumns({ group, period, through }: AllocationCell): CsvCell[] {
  const { label, start, end, partial } = period;
  return [group, label, start, end, through, partial];
}
