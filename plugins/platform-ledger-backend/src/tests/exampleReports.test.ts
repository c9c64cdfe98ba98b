import {
  AllocationGrid,
  CharterDetails,
  ReportDetails,
  ReportSummary,
  ReportVerification,
  ScorecardSummary,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__';
import {
  exampleMemberships,
  exampleTraces,
} from './__testUtils__/exampleActivity';
import { importExampleFacts } from './__testUtils__/charters/importExampleFacts';
import { examplePath } from './__testUtils__/examples';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { readCsv } from './__testUtils__/readCsv';
import { readExampleCatalog } from './__testUtils__/readExampleCatalog';

jest.setTimeout(900_000);

/** The quarters of the example data. */
const QUARTERS = quartersBetween(2021, 3, 2026, 2);

interface Quarter {
  label: string;
  from: string;
  to: string;
}

function quartersBetween(
  year: number,
  quarter: number,
  lastYear: number,
  lastQuarter: number,
): Quarter[] {
  const quarters: Quarter[] = [];
  for (
    let [y, q] = [year, quarter];
    y * 4 + q <= lastYear * 4 + lastQuarter;
    [y, q] = q === 4 ? [y + 1, 1] : [y, q + 1]
  ) {
    const from = new Date(Date.UTC(y, 3 * (q - 1), 1));
    const to = new Date(Date.UTC(y, 3 * q, 0));
    quarters.push({
      label: `${y}-Q${q}`,
      from: from.toISOString().slice(0, 10),
      to: to.toISOString().slice(0, 10),
    });
  }
  return quarters;
}

async function startExample(knex: Knex): Promise<LedgerBackend> {
  const ledger = await LedgerBackend.start({
    knex,
    entities: readExampleCatalog(),
    config: { platformLedger: { defaultAsOf: '2026-06-30' } },
  });
  await ledger.runTasks();
  await importExampleFacts(ledger);
  for (const [path, body] of [
    ['/activity', { source: 'example', traces: exampleTraces() }],
    ['/capacity', exampleMemberships()],
  ] as const) {
    const { status, text } = await ledger.request('post', path).send(body);
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  }
  await ledger.runTasksUntilEvaluated();
  await ledger.runTasks();
  await ledger.runTasks();
  return ledger;
}

/** A backend plugin of the example that began to use the new backend system between two days. */
function movedBetween(before: string, after: string): string {
  const rows = readCsv<Record<string, string>>(
    examplePath('roadie-plugins', 'facts.csv'),
  ).filter(({ fact }) => fact === 'uses.newBackendSystem');
  const uses = (day: string, value: string) =>
    rows
      .filter(row => row.observed_on === day && row.value === value)
      .map(({ component }) => component);
  const later = uses(after, 'true');
  return uses(before, 'false').find(component => later.includes(component))!;
}

function without<T extends object, K extends keyof T>(
  object: T,
  fields: K[],
): Omit<T, K> {
  const copy = { ...object };
  for (const field of fields) {
    delete copy[field];
  }
  return copy;
}

async function freeze(
  ledger: LedgerBackend,
  { from, to }: Quarter,
): Promise<ReportDetails> {
  const created = await ledger.request('post', '/reports').send({ from, to });
  expect([created.status, created.body.error]).toEqual([201, undefined]);
  const report: ReportSummary = created.body;
  const frozen = await ledger.request('post', `/reports/${report.id}/freeze`);
  expect([frozen.status, frozen.body.error]).toEqual([200, undefined]);
  return frozen.body;
}

/** Every figure of a report, and the same as the API says it of the report's day. */
async function figuresBothWays(ledger: LedgerBackend, report: ReportDetails) {
  const { snapshot } = report;
  const at = `asOf=${snapshot.asOf}&recordedAt=${snapshot.recordedAt}`;
  const { items: scorecards } = await ledger.read<{
    items: ScorecardSummary[];
  }>(`/scorecards?${at}`);
  const grid = await ledger.read<AllocationGrid>(`/allocation?${at}`);
  const rows = [...grid.squads, ...grid.platformTeams];
  const reported = {
    adoption: Object.fromEntries(
      snapshot.adoption.map(({ scorecard, counts }) => [scorecard.ref, counts]),
    ),
    squads: Object.fromEntries(
      [...snapshot.allocation.squads, ...snapshot.allocation.platformTeams].map(
        ({ squad, cell, ledger: balance }) => [squad.ref, { ...cell, balance }],
      ),
    ),
    charters: Object.fromEntries(
      snapshot.charters.map(({ charter, verdict, criteria }) => [
        charter.ref,
        { verdict, criteria },
      ]),
    ),
  };
  const asked: typeof reported = { adoption: {}, squads: {}, charters: {} };
  for (const { entityRef, adoption, lifecycle } of scorecards) {
    if (lifecycle === 'active') {
      asked.adoption[entityRef] = adoption!;
    }
  }
  for (const { group, cells } of rows) {
    const cell = cells.find(
      ({ period }) => period.label === snapshot.period.label,
    );
    if (cell) {
      const squad = await ledger.read<SquadAllocation>(
        `/allocation/groups/${group.replace(':', '/')}?${at}`,
      );
      const entry = squad.ledger.find(
        ({ period }) => period.label === snapshot.period.label,
      );
      asked.squads[group] = {
        ...without(cell, ['group', 'period', 'policy', 'mergedInto']),
        balance: without(entry!, ['period']),
      };
    }
  }
  for (const ref of Object.keys(reported.charters)) {
    const { verdict, criteriaEvaluations } = await ledger.read<CharterDetails>(
      `/charters/${ref.replace('charter:', '')}?${at}`,
    );
    asked.charters[ref] = { verdict, criteria: criteriaEvaluations };
  }
  return { reported, asked };
}

describe('the reports of the example’s 20 quarters, by HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'are frozen with figures that the API confirms; a late fact is a restatement in the next and nowhere else, %s',
    async databaseId => {
      const ledger = await startExample(await databases.init(databaseId));
      const frozen: ReportDetails[] = [];
      for (const quarter of QUARTERS.slice(0, -1)) {
        const report = await freeze(ledger, quarter);
        expect(report.snapshot.period).toEqual(quarter);
        const { reported, asked } = await figuresBothWays(ledger, report);
        expect(reported).toEqual(asked);
        expect(report.snapshot.restatements).toEqual([]);
        frozen.push(report);
      }
      expect(frozen).toHaveLength(19);

      const moved = await ledger.request('post', '/facts').send({
        source: 'late',
        observations: [
          {
            entity: movedBetween('2024-09-30', '2024-12-31'),
            fact: 'uses.newBackendSystem',
            value: true,
            observedOn: '2024-06-30',
          },
        ],
      });
      expect([moved.status, moved.body.stored]).toEqual([200, 1]);
      await ledger.runTasksUntilEvaluated();
      const last = await freeze(ledger, QUARTERS[QUARTERS.length - 1]);
      const adopters = last.snapshot.restatements.flatMap(
        ({ report, figure, causes }) =>
          figure.kind === 'adopters' ? [{ ...report, figure, causes }] : [],
      );
      expect(
        adopters.map(({ label, figure: { before, after }, causes }) => [
          label,
          after.value! - before.value!,
          causes,
        ]),
      ).toEqual([
        ['2024-Q2', 1, ['late-facts']],
        ['2024-Q3', 1, ['late-facts']],
      ]);
      expect(
        new Set(last.snapshot.restatements.map(({ report }) => report.label)),
      ).toEqual(new Set(['2024-Q2', '2024-Q3']));

      for (const report of frozen) {
        const now = await ledger.read<ReportDetails>(`/reports/${report.id}`);
        expect(now.snapshot).toEqual(report.snapshot);
        expect(now.files).toEqual(report.files);
      }
      const verification = await ledger.read<ReportVerification>(
        '/reports/verification',
      );
      expect(verification).toMatchObject({ reports: 20, differences: [] });
      await ledger.stop();
    },
  );
});
