import { readFileSync } from 'node:fs';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  AdoptionSeries,
  FactSourceStatus,
  FactType,
  IntakeResult,
  LedgerStatus,
  ScorecardSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { examplePath } from './__testUtils__/examples';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { readCsv } from './__testUtils__/readCsv';
import { readExampleCatalog } from './__testUtils__/readExampleCatalog';
import { shuffled } from './__testUtils__/shuffled';

jest.setTimeout(240_000);

interface FactRow {
  observed_on: string;
  component: string;
  fact: string;
  value: string;
}

interface ExpectedRow {
  observed_on: string;
  fact: string;
  eligible: string;
  adopting: string;
  share: string;
}

/** The scorecard of the example that judges by each fact of the expected table. */
const SCORECARDS: Record<string, string> = {
  'uses.newBackendSystem': 'new-backend-system',
  'uses.newFrontendSystem': 'new-frontend-system',
  'docs.readme': 'docs-readme',
  'catalog.registered': 'catalog-registered',
};

const SEED = 20_260_630;

const rows = readCsv<FactRow>(examplePath('roadie-plugins', 'facts.csv'));
const expectedRows = readCsv<ExpectedRow>(
  examplePath('roadie-plugins', 'expected', 'adoption.csv'),
);
const days = [...new Set(expectedRows.map(row => row.observed_on))].sort();

async function declareFacts(ledger: LedgerBackend): Promise<void> {
  const types: FactType[] = JSON.parse(
    readFileSync(examplePath('roadie-plugins', 'fact-types.json'), 'utf8'),
  );
  for (const { id, ...declaration } of types) {
    const response = await ledger
      .request('put', `/facts/types/${id}`)
      .send(declaration);
    expect([id, response.status, response.body.message]).toEqual([
      id,
      200,
      undefined,
    ]);
  }
}

async function push(options: {
  ledger: LedgerBackend;
  mediaType: string;
  body: string;
}): Promise<IntakeResult> {
  const { ledger, mediaType, body } = options;
  const response = await ledger
    .request('post', '/facts?source=roadie-plugins&sweep=true')
    .type(mediaType)
    .send(body);
  expect([response.status, response.body.error]).toEqual([200, undefined]);
  return response.body;
}

/** The file as it stands, each month's end a sweep. */
function asCsv(): string {
  const lines = rows.map(
    row => `${row.component},${row.fact},${row.value},${row.observed_on}`,
  );
  return ['entity,fact,value,observedOn', ...lines, ''].join('\n');
}

/** All observations in no order, and then the ends of their sweeps in no order. */
function asShuffledNdjson(): string {
  const types: FactType[] = JSON.parse(
    readFileSync(examplePath('roadie-plugins', 'fact-types.json'), 'utf8'),
  );
  const typeOf = new Map(types.map(type => [type.id, type.type]));
  const observations = rows.map(row => ({
    entity: row.component,
    fact: row.fact,
    value: valueOf(row.value, typeOf.get(row.fact)),
    observedOn: row.observed_on,
  }));
  const ends = days.map(day => ({
    sweep: {
      observedOn: day,
      count: rows.filter(row => row.observed_on === day).length,
    },
  }));
  return [...shuffled(observations, SEED), ...shuffled(ends, SEED)]
    .map(line => `${JSON.stringify(line)}\n`)
    .join('');
}

function valueOf(text: string, type: FactType['type'] | undefined) {
  switch (type) {
    case 'boolean':
      return text === 'true';
    case 'number':
      return Number(text);
    default:
      return text;
  }
}

const orders: Partial<
  Record<TestDatabaseId, { mediaType: string; body: () => string }>
> = {
  SQLITE_3: { mediaType: 'text/csv', body: asCsv },
  POSTGRES_18: { mediaType: 'application/x-ndjson', body: asShuffledNdjson },
};

describe('the example, taken in by HTTP', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    let ledger: LedgerBackend;
    let intake: IntakeResult;

    beforeAll(async () => {
      ledger = await LedgerBackend.start({
        knex: await databases.init(databaseId),
        entities: readExampleCatalog(),
        config: { platformLedger: { defaultAsOf: '2026-06-30' } },
      });
      await declareFacts(ledger);
      const { mediaType, body } = orders[databaseId]!;
      intake = await push({ ledger, mediaType, body: body() });
      await ledger.runTasksUntilEvaluated();
    });

    afterAll(async () => {
      await ledger?.stop();
    });

    it('stores every observation and commits every sweep', () => {
      expect(intake).toMatchObject({
        received: 37_220,
        rejected: 0,
        rejections: [],
      });
      expect(intake.stored + intake.unchanged).toBe(37_220);
      expect(intake.sweeps.map(sweep => sweep.observedOn).sort()).toEqual(days);
      expect(new Set(intake.sweeps.map(sweep => sweep.state))).toEqual(
        new Set(['committed']),
      );
    });

    it.each(Object.entries(SCORECARDS))(
      'has the adoption of %s for all 60 months, to the digit',
      async (fact, scorecard) => {
        const expected = expectedRows.filter(row => row.fact === fact);
        expect(expected).toHaveLength(60);

        const series = await ledger.read<AdoptionSeries>(
          `/scorecards/default/${scorecard}/series?step=month&from=${
            days[0]
          }&to=${days.at(-1)}`,
        );

        expect(
          series.points.map(point => ({
            observed_on: point.day,
            fact,
            eligible: String(point.eligible),
            adopting: String(point.adopters),
            share: point.share?.toFixed(6) ?? '',
          })),
        ).toEqual(expected);
        for (const point of series.points) {
          expect(point.adopters + point.notAdopters + point.unknown).toBe(
            point.eligible,
          );
          expect(point.unknown).toBe(0);
          expect(point.retrospective).toBe(true);
        }
      },
    );

    it('says the same of each month when it is asked for by day', async () => {
      for (const day of days) {
        const { items } = await ledger.read<{ items: ScorecardSummary[] }>(
          `/scorecards?asOf=${day}`,
        );
        const byName = new Map(items.map(item => [item.name, item.adoption]));
        const expected = expectedRows.filter(row => row.observed_on === day);

        expect(
          expected.map(row => {
            const adoption = byName.get(SCORECARDS[row.fact]);
            return {
              observed_on: day,
              fact: row.fact,
              eligible: String(adoption?.eligible),
              adopting: String(adoption?.adopters),
              share: adoption?.share?.toFixed(6) ?? '',
            };
          }),
        ).toEqual(expected);
      }
    });

    it('says which day its evidence ends on, whatever the catalog says of today', async () => {
      await ledger.runTasks();
      const { items: sources } = await ledger.read<{
        items: FactSourceStatus[];
      }>('/facts/sources');
      const { today, latestEvidenceOn } =
        await ledger.read<LedgerStatus>('/status');

      expect(sources.find(({ name }) => name === 'catalog')?.latestDay).toBe(
        today,
      );
      expect(latestEvidenceOn).toBe(days.at(-1));
    });

    it('tells having adopted the new from having left the old', async () => {
      const { items } = await ledger.read<{ items: ScorecardSummary[] }>(
        '/scorecards?asOf=2024-12-31',
      );

      expect(
        items.find(item => item.name === 'new-backend-system')?.adoption
          ?.levels,
      ).toEqual([
        { name: 'adopted', title: 'Adopted', count: 16, reachable: true },
        { name: 'completed', title: 'Completed', count: 1, reachable: true },
      ]);
    });
  });
});
