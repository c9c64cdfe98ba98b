import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  CharterDetails,
  CharterSummary,
  CriterionStatus,
  fromDayNumber,
  PopulationReading,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { ChangingCatalog } from './__testUtils__/charters/ChangingCatalog';
import { importExampleFacts } from './__testUtils__/charters/importExampleFacts';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { readExampleCatalog } from './__testUtils__/readExampleCatalog';

jest.setTimeout(480_000);

interface GoldenReading {
  adoption: string;
  status: string;
  forecast?: number;
}

interface GoldenCharter {
  startsOn: string;
  due: string;
  frozenPopulation: number;
  baseline: string;
  target: number;
  verdict?: string;
  months: {
    asOf: string;
    required: number;
    frozen: GoldenReading;
    current: GoldenReading;
  }[];
}

/** Counted on the example data by other means than this code. */
const golden: { charters: GoldenCharter[] } = JSON.parse(
  readFileSync(
    resolve(
      __dirname,
      '../../../platform-ledger-common/src/charters/__fixtures__/charters-examples.json',
    ),
    'utf8',
  ),
);

const NAMES = [
  'new-backend-system',
  'new-frontend-system',
  'new-frontend-system-second-try',
];

const STATUS_WORDS: Partial<Record<CriterionStatus, string>> = {
  'too-early': 'too early to say',
  'at-risk': 'at risk',
  'on-track': 'on track',
  met: 'met',
  'not-met': 'not met',
};

const cases = golden.charters.map(
  (charter, index) => [NAMES[index], charter] as const,
);

function asGolden(reading: PopulationReading | undefined): GoldenReading {
  const { numerator, denominator, status, forecast } = reading!;
  return {
    adoption: `${numerator}/${denominator}`,
    status: STATUS_WORDS[status] ?? status,
    ...(forecast && { forecast: rounded(forecast.theilSen.atDue) }),
  };
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 1e4) / 1e4;
}

describe('the charters of the example, by HTTP', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    let ledger: LedgerBackend;
    let catalog: ChangingCatalog;

    beforeAll(async () => {
      catalog = ChangingCatalog.create(readExampleCatalog());
      ledger = await start(databaseId, catalog);
    });

    afterAll(async () => {
      await ledger?.stop();
    });

    async function start(
      id: TestDatabaseId,
      changing: ChangingCatalog,
    ): Promise<LedgerBackend> {
      const backend = await LedgerBackend.start({
        knex: await databases.init(id),
        config: { platformLedger: { defaultAsOf: '2026-06-30' } },
        catalog: changing.feature(),
      });
      await backend.runTasks();
      // The order of a demonstration: the charters are there before their facts.
      const before = await backend.read<CharterDetails>(
        '/charters/default/new-backend-system?asOf=2024-12-31',
      );
      expect(before.frozenPopulation).toBeUndefined();
      expect(before.problems).toEqual([
        {
          path: 'spec.startsOn',
          message: expect.stringContaining('Not measurable yet'),
        },
      ]);
      expect(before.verdict.state).toBe('provisional');
      await importExampleFacts(backend);
      await backend.runTasksUntilEvaluated();
      await backend.runTasks();
      await backend.runTasks();
      return backend;
    }

    it.each(cases)(
      'judges %s at each month’s end as counted',
      async (name, charter) => {
        for (const { asOf, required, frozen, current } of charter.months) {
          const details = await ledger.read<CharterDetails>(
            `/charters/default/${name}?asOf=${asOf}`,
          );
          expect(details.retrospective).toBe(true);
          expect(details.verdict.retrospective).toBe(true);
          expect(details.frozenPopulation?.size).toBe(charter.frozenPopulation);
          const [uptake] = details.criteriaEvaluations;
          expect({
            asOf,
            required: rounded(uptake.required),
            frozen: asGolden(uptake.frozen),
            current: asGolden(uptake.current),
          }).toEqual({
            asOf,
            required,
            frozen: expect.objectContaining(frozen),
            current: expect.objectContaining(current),
          });
          expect(uptake.status).toBe(uptake.frozen?.status);
          const [numerator, denominator] = charter.baseline
            .split('/')
            .map(Number);
          expect(uptake.baseline?.value).toBe(numerator / denominator);
          expect(details.daysLeft).toBe(
            toDayNumber(charter.due) - toDayNumber(asOf),
          );
        }
      },
    );
  });
});
