import { Entity } from '@backstage/catalog-model';
import {
  EntityStandings,
  FactPush,
  FactType,
  IntakeResult,
  ScorecardDetails,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { LedgerBackend } from './__testUtils__/LedgerBackend';
import { shuffled } from './__testUtils__/shuffled';
import golden from './golden/standings.json';

jest.setTimeout(120_000);

type GoldenDay = (typeof golden.expected)[number];
type GoldenStanding = GoldenDay['standings'][number];
/** Source, day, instant, and what it reported of each entity. */
type Sweep = [string, string, string, Record<string, Record<string, unknown>>];

const SEEDS = [1, 2, 3];

const TYPES: Record<string, FactType['type']> = {
  'package.role': 'string',
  'docs.readme': 'boolean',
  'uses.legacy': 'boolean',
  'tests.count': 'number',
  'docs.changelog': 'boolean',
};

const entities: Entity[] = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner: 'squad' },
  })),
  {
    apiVersion: 'platform-ledger.io/v1alpha1',
    kind: 'Scorecard',
    metadata: { name: 'golden', namespace: 'default' },
    spec: {
      type: 'adoption',
      lifecycle: 'active',
      owner: 'group:default/squad',
      appliesTo: golden.scorecard.appliesTo,
      levels: golden.scorecard.levels.map(name => ({ name })),
      adoptedAt: golden.scorecard.adoptedAt,
      checks: golden.scorecard.checks.map(check => ({
        title: check.id,
        because: 'The case says so.',
        instruction: 'See the case.',
        ...check,
      })),
    },
  },
];

function pushOfSweep(sweep: Sweep): FactPush {
  const [source, observedOn, observedAt, reported] = sweep;
  const observations = Object.entries(reported).flatMap(([entity, values]) =>
    Object.entries(values).map(([fact, value]) => ({
      entity,
      fact,
      value: value as boolean | number | string,
      observedOn,
      observedAt,
    })),
  );
  return {
    source,
    observations,
    sweeps: [{ observedOn, observedAt, count: observations.length }],
  };
}

function pushOfObservation(observation: (typeof golden.pushes)[number]) {
  const [source, observedOn, observedAt, entity, fact, value] = observation;
  return {
    source,
    observations: [{ entity, fact, value, observedOn, observedAt }],
  };
}

const early = [
  ...(golden.sweeps as Sweep[]).map(pushOfSweep),
  ...golden.pushes.map(pushOfObservation),
];
const late = (golden.lateSweeps as Sweep[]).map(pushOfSweep);

async function push(ledger: LedgerBackend, body: object): Promise<void> {
  const response = await ledger.request('post', '/facts').send(body);
  const result: IntakeResult = response.body;
  expect([response.status, result.rejections]).toEqual([200, []]);
}

/** What the API says of the day, in the form of the case. */
async function readDay(
  ledger: LedgerBackend,
  query: { asOf: string; recordedAt?: string },
) {
  const search = new URLSearchParams(query);
  const { adoption } = await ledger.read<ScorecardDetails>(
    `/scorecards/default/golden?${search}`,
  );
  const standings = [];
  for (const entity of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
    standings.push(
      standingOf(
        entity,
        await ledger.read<EntityStandings>(
          `/entities/component/default/${entity}/standings?${search}`,
        ),
      ),
    );
  }
  return {
    asOf: query.asOf,
    adoption: {
      adopters: adoption?.adopters,
      eligible: adoption?.eligible,
      eligibilityUnknown: adoption?.eligibilityUnknown,
      eligibilityCarried: adoption?.eligibilityCarried,
      unknown: adoption?.unknown,
    },
    standings,
  };
}

function standingOf(entity: string, read: EntityStandings): GoldenStanding {
  const standing = read.standings[0];
  if (!standing) {
    return { entity, eligible: read.present ? 'no' : 'absent' };
  }
  if (standing.eligibility === 'unknown') {
    return { entity, eligible: 'unknown' };
  }
  const states = Object.fromEntries(
    standing.checks.map(({ check, state }) => [check.id, state]),
  );
  return {
    entity,
    eligible: standing.eligibility,
    states: states as GoldenStanding['states'],
    level: standing.level?.name ?? null,
    score: Math.round((standing.score ?? NaN) * 10_000) / 10_000,
  } as GoldenStanding;
}

async function readDays(
  ledger: LedgerBackend,
  clocks: { recordedAt?: string } = {},
) {
  const days = [];
  for (const { asOf } of golden.expected) {
    days.push(await readDay(ledger, { asOf, ...clocks }));
  }
  return days;
}

/** An instant after which the clock has moved on. */
function instantThatIsOver(): string {
  const instant = new Date();
  while (Date.now() <= instant.getTime()) {
    // A millisecond at most.
  }
  return instant.toISOString();
}

describe('golden standings, by HTTP', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    async function start(): Promise<LedgerBackend> {
      const ledger = await LedgerBackend.start({
        knex: await databases.init(databaseId),
        entities,
      });
      for (const [id, type] of Object.entries(TYPES)) {
        const response = await ledger
          .request('put', `/facts/types/${id}`)
          .send({ type, title: id });
        expect(response.status).toBe(200);
      }
      return ledger;
    }

    it('are so before and after late sweeps, and before stays what it was', async () => {
      const ledger = await start();
      await ledger.runTasks();
      for (const body of early) {
        await push(ledger, body);
      }
      await ledger.runTasksUntilEvaluated();
      expect(await readDays(ledger)).toEqual(golden.expected);

      const before = instantThatIsOver();
      for (const body of late) {
        await push(ledger, body);
      }
      await ledger.runTasksUntilEvaluated();
      expect(await readDays(ledger)).toEqual(golden.expectedAfterLateSweeps);
      expect(await readDays(ledger, { recordedAt: before })).toEqual(
        golden.expected,
      );

      await ledger.stop();
    });

    it.each(SEEDS)(
      'are the same in any order of arrival (seed %s)',
      async seed => {
        const ledger = await start();
        const order = shuffled([...early, ...late], seed);
        // Evaluated in between, too: what is known so far must not leave traces.
        for (const [index, body] of order.entries()) {
          await push(ledger, body);
          if (index === Math.floor(order.length / 2)) {
            await ledger.runTasksUntilEvaluated();
          }
        }
        await ledger.runTasksUntilEvaluated();
        expect(await readDays(ledger)).toEqual(golden.expectedAfterLateSweeps);

        await ledger.stop();
      },
    );
  });
});
