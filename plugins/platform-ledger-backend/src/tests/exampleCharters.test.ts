import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CapabilityAdoption,
  CharterDetails,
  CharterGate,
  CharterSummary,
  CriterionStatus,
  PopulationReading,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import { importExampleFacts } from './__testUtils__/charters/importExampleFacts';
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
    let portal: CharterPortal;
    let unmeasured: CharterDetails;

    beforeAll(async () => {
      portal = await CharterPortal.start({
        knex: await databases.init(databaseId),
        today: '2026-07-01',
        entities: readExampleCatalog(),
        config: { platformLedger: { defaultAsOf: '2026-06-30' } },
      });
      // The order of a demonstration: the charters are there before their facts.
      unmeasured = await portal.read<CharterDetails>(
        '/charters/default/new-backend-system?asOf=2024-12-31',
      );
      await importExampleFacts(portal.ledger);
      await portal.settle();
    });

    afterAll(async () => {
      await portal?.stop();
    });

    it('says that a charter is not measurable before its facts are there', () => {
      expect(unmeasured.frozenPopulation).toBeUndefined();
      expect(unmeasured.problems).toEqual([
        {
          path: 'spec.startsOn',
          message: expect.stringContaining('Not measurable yet'),
        },
      ]);
      expect(unmeasured.verdict.state).toBe('provisional');
    });

    it.each(cases)(
      'judges %s at each month’s end as counted',
      async (name, charter) => {
        for (const { asOf, required, frozen, current } of charter.months) {
          const details = await portal.read<CharterDetails>(
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

    it('comes to the verdicts that were counted, and to what a service cost', async () => {
      for (const [name, charter] of cases.filter(
        ([, { verdict }]) => verdict !== undefined,
      )) {
        const gate = await portal.read<CharterGate>(
          `/charters/default/${name}/gate?asOf=${charter.due}`,
        );
        expect(gate.charter.verdict).toMatchObject({
          outcome: charter.verdict,
          state: 'recorded',
          dueOn: charter.due,
          retrospective: true,
        });
        expect(gate.proposed).toBe(
          charter.verdict === 'continue' ? 'go' : 'kill',
        );
        expect(gate.sentence).toContain('illustration');
        expect(gate.evidenceHash).toBe(gate.charter.verdict.evidenceHash);
      }
      const costOf = async (name: string, asOf: string) => {
        const { cost } = await portal.read<CharterDetails>(
          `/charters/default/${name}?asOf=${asOf}`,
        );
        return { total: cost?.total, gained: cost?.gained };
      };
      expect(await costOf('new-backend-system', '2024-12-31')).toEqual({
        total: 180_000,
        gained: [
          { population: 'frozen', services: 10, perService: 18_000 },
          { population: 'current', services: 12, perService: 15_000 },
        ],
      });
      expect(await costOf('new-frontend-system', '2025-06-30')).toEqual({
        total: 180_000,
        gained: [
          { population: 'frozen', services: 0 },
          { population: 'current', services: 0 },
        ],
      });
    });

    it('lists them by days left, undecided where the gate passed', async () => {
      const { items } = await portal.read<{ items: CharterSummary[] }>(
        '/charters',
      );
      expect(
        items.map(({ name, phase, undecided, retrospective }) => ({
          name,
          phase,
          undecided,
          retrospective,
        })),
      ).toEqual([
        {
          name: 'new-backend-system',
          phase: 'gate',
          undecided: true,
          retrospective: true,
        },
        {
          name: 'new-frontend-system',
          phase: 'gate',
          undecided: true,
          retrospective: true,
        },
        {
          name: 'new-frontend-system-second-try',
          phase: 'running',
          undecided: false,
          retrospective: true,
        },
      ]);
    });

    // The last: it changes the catalog that the others read.
    it('keeps population and verdicts where components go from the catalog', async () => {
      const third = '/charters/default/new-frontend-system-second-try';
      const readings = async () => {
        const { criteriaEvaluations } = await portal.read<CharterDetails>(
          `${third}?asOf=2026-08-20`,
        );
        const [{ frozen, current }] = criteriaEvaluations;
        return [frozen, current].map(reading => ({
          adoption: `${reading?.numerator}/${reading?.denominator}`,
          gone: reading?.gone,
        }));
      };
      const verdicts = async () => {
        const { items } = await portal.read<{ items: CharterSummary[] }>(
          '/charters?asOf=2026-08-20',
        );
        return items.map(({ verdict }) => verdict);
      };
      const before = await verdicts();
      const { adopters } = await portal.read<CapabilityAdoption>(
        '/capabilities/component/default/frontend-plugin-api?asOf=2026-06-30',
      );
      const gone = adopters
        .slice(0, 2)
        .map(({ entityRef }) => entityRef.split('/')[1]);
      expect(gone).toHaveLength(2);

      await portal.goTo('2026-08-15');
      expect(await readings()).toEqual([
        { adoption: '5/22', gone: 0 },
        { adoption: '5/22' },
      ]);
      portal.catalog.remove(
        ({ kind, metadata }) =>
          kind === 'Component' && gone.includes(metadata.name),
      );
      await portal.goTo('2026-08-20');

      expect(await readings()).toEqual([
        { adoption: '5/22', gone: 2 },
        { adoption: '3/20' },
      ]);
      expect(await verdicts()).toEqual(before);
    });
  });
});
