import fc from 'fast-check';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  addDays,
  CharterDecision,
  CharterDetails,
  CharterSummary,
  CharterVerdict,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { createTestDatabases, propertyRuns } from '../__testUtils__';
import { LedgerDatabase, systemClock } from '../database';
import {
  DatabaseDefinitionStore,
  DatabaseEntityDirectory,
} from '../definitions';
import { DatabaseFactHistoryReader } from '../facts';
import { rebuildStandings } from '../scorecards';
import {
  adoptionScorecard,
  charter,
  DECIDER,
  OWNER,
} from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import { GUARDED, startGuarded } from './__testUtils__/charters/guardedCharter';
import {
  END,
  NAME,
  runCourse,
  START,
  users,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(900_000);

const CHARTERS = [NAME, 'second-client'];
const SERVICES = 10;
const FACTS = ['uses.shared-client', 'uses.tracing', 'uses.logging'] as const;

/** How many services adopt on the due day, by fact. */
type Adopters = Record<(typeof FACTS)[number], number>;

/** Something that happens after verdicts were recorded. */
type Event =
  | { kind: 'late-facts'; fact: keyof Adopters; adopters: number }
  | { kind: 'earlier-facts'; day: string; adopters: number }
  | { kind: 'target'; charter: number; atLeast: number }
  | { kind: 'new-start'; charter: number; startsOn: string }
  | { kind: 'default-action'; charter: number; hold: boolean }
  | { kind: 'scorecard'; draft: boolean }
  | { kind: 'retire'; charter: number }
  | { kind: 'service-goes'; service: number }
  | { kind: 'approve'; charter: number }
  | { kind: 'decide'; charter: number; go: boolean }
  | { kind: 'rebuild' }
  | { kind: 'days-pass'; days: number };

const charterIndex = fc.nat({ max: CHARTERS.length - 1 });
const adopters = fc.integer({ min: 0, max: SERVICES });

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('late-facts' as const),
    fact: fc.constantFrom(...FACTS),
    adopters,
  }),
  fc.record({
    kind: fc.constant('earlier-facts' as const),
    day: fc.constantFrom('2027-01-31', '2027-03-15', '2027-07-30'),
    adopters,
  }),
  fc.record({
    kind: fc.constant('target' as const),
    charter: charterIndex,
    atLeast: fc.constantFrom(0, 0.1, 0.5, 1),
  }),
  fc.record({
    kind: fc.constant('new-start' as const),
    charter: charterIndex,
    startsOn: fc.constantFrom('2027-01-01', '2027-09-01', '2028-01-01'),
  }),
  fc.record({
    kind: fc.constant('default-action' as const),
    charter: charterIndex,
    hold: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('scorecard' as const), draft: fc.boolean() }),
  fc.record({ kind: fc.constant('retire' as const), charter: charterIndex }),
  fc.record({
    kind: fc.constant('service-goes' as const),
    service: fc.nat({ max: SERVICES - 1 }),
  }),
  fc.record({ kind: fc.constant('approve' as const), charter: charterIndex }),
  fc.record({
    kind: fc.constant('decide' as const),
    charter: charterIndex,
    go: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('rebuild' as const) }),
  fc.record({
    kind: fc.constant('days-pass' as const),
    days: fc.integer({ min: 1, max: 60 }),
  }),
);

/** Which service is there may change, so each charter's YAML is kept whole here. */
interface World {
  portal: CharterPortal;
  knex: Knex;
  today: string;
  specs: Parameters<typeof charter>[1][];
  /** By the latest report. */
  atEnd: Adopters;
}

async function happen(world: World, event: Event): Promise<void> {
  const { portal } = world;
  switch (event.kind) {
    case 'late-facts':
      await reportEnd(world, { [event.fact]: event.adopters });
      break;
    case 'earlier-facts':
      await portal.report({ day: event.day, uses: users(event.adopters) });
      break;
    case 'target':
      change(world, event.charter, {
        criteria: GUARDED.map(criterion =>
          criterion.role === 'kill'
            ? { ...criterion, target: { atLeast: event.atLeast } }
            : criterion,
        ),
      });
      break;
    case 'new-start':
      change(world, event.charter, { startsOn: event.startsOn });
      break;
    case 'default-action':
      change(world, event.charter, {
        defaultAction: event.hold ? 'hold' : 'dissolve',
      });
      break;
    case 'scorecard':
      portal.catalog.replace(
        adoptionScorecard('shared-client', {
          lifecycle: event.draft ? 'draft' : 'active',
          appliesTo: { kind: 'Component' },
        }),
      );
      break;
    case 'retire':
      portal.catalog.remove(
        ({ kind, metadata }) =>
          kind === 'Charter' && metadata.name === CHARTERS[event.charter],
      );
      break;
    case 'service-goes':
      portal.catalog.remove(
        ({ metadata }) => metadata.name === `service-${event.service}`,
      );
      break;
    case 'approve':
      await approveLatest(portal, CHARTERS[event.charter]);
      break;
    case 'decide':
      await portal.decide(DECIDER, CHARTERS[event.charter], {
        decision: event.go ? 'go' : 'kill',
        reason: 'A reason.',
      });
      break;
    case 'rebuild':
      await rebuild(world.knex);
      break;
    default:
      world.today = addDays(world.today, event.days);
      portal.clock.setDay(world.today);
  }
  await portal.settle();
}

async function reportEnd(
  world: World,
  adopt: Partial<Adopters>,
): Promise<void> {
  Object.assign(world.atEnd, adopt);
  for (const [fact, count] of Object.entries(adopt)) {
    await world.portal.report({ day: END, uses: users(count), fact });
  }
}

function change(
  world: World,
  index: number,
  spec: Partial<World['specs'][number]>,
): void {
  world.specs[index] = { ...world.specs[index], ...spec };
  const changed = charter(CHARTERS[index], world.specs[index]);
  world.portal.catalog.remove(
    ({ kind, metadata }) =>
      kind === 'Charter' && metadata.name === CHARTERS[index],
  );
  world.portal.catalog.add(changed);
}

async function approveLatest(portal: CharterPortal, name: string) {
  const { goalposts } = await portal.read<CharterDetails>(
    `/charters/default/${name}`,
  );
  const latest = goalposts.filter(({ kind }) => kind === 'Charter').at(-1)!;
  const path = `/charters/default/${name}/revisions/${latest.revision.number}`;
  await portal.as(OWNER).post(`${path}/reason`, { reason: 'A reason.' });
  await portal.as(DECIDER).post(`${path}/approval`, { approved: true });
}

async function rebuild(knex: Knex): Promise<void> {
  await rebuildStandings({
    sources: {
      ledger: await LedgerDatabase.create({
        database: { getClient: async () => knex, migrations: { skip: true } },
        clock: systemClock,
      }),
      directory: DatabaseEntityDirectory.create(),
      definitions: DatabaseDefinitionStore.create(),
      facts: DatabaseFactHistoryReader.create(),
    },
    shards: 1,
  });
}

/** How a criterion or a guardrail stands. */
type Standing = { id: string; status: string };

interface Recorded {
  verdict: Omit<CharterVerdict, 'lateEvidence'>;
  standing: Standing[];
  decisions: CharterDecision[];
}

/** What the API says of each charter as of its due day, with what late evidence would make of it. */
async function readRecorded(portal: CharterPortal) {
  const { items } = await portal.read<{ items: CharterSummary[] }>(
    `/charters?asOf=${END}`,
  );
  const recorded = new Map<string, Recorded>();
  const late = new Map<string, CharterVerdict['lateEvidence']>();
  for (const { name, verdict: standing, criteria, guardrails } of items) {
    const { decisions } = await portal.read<CharterDetails>(
      `/charters/default/${name}?asOf=${END}`,
    );
    const { lateEvidence, ...verdict } = standing;
    recorded.set(name, {
      verdict,
      standing: [
        ...criteria.map(({ id, status }) => ({ id, status })),
        ...guardrails.map(({ id, state }) => ({ id, status: state })),
      ],
      decisions,
    });
    late.set(name, lateEvidence);
  }
  return { recorded, late };
}

/** How the criteria and the guardrail stand where so many adopt: the guardrail started from six. */
function standingOf(adopt: Adopters): Standing[] {
  const kill = (met: boolean) => (met ? 'met' : 'not-met');
  return [
    { id: 'uptake', status: kill(adopt['uses.shared-client'] >= 8) },
    { id: 'tracing', status: kill(adopt['uses.tracing'] >= 5) },
    {
      id: 'logging',
      status: adopt['uses.logging'] >= 5 ? 'holds' : 'broken',
    },
  ];
}

function resultOf(standing: Standing[]) {
  const met = standing.filter(({ status }) => status === 'met').length;
  return { met, outcome: met > 0 ? 'continue' : 'dissolve' };
}

/** What evidence that came late would make of it: nothing, where nothing would be otherwise. */
function lateOf(before: Standing[], now: Standing[]) {
  const changed = now.filter(
    ({ status }, place) => status !== before[place].status,
  );
  return changed.length > 0 ? { ...resultOf(now), changed } : undefined;
}

/** With the verdict of both recorded, one by its decision and one since it settled. */
async function startRecorded(knex: Knex, atEnd: Adopters): Promise<World> {
  const portal = await startGuarded(knex);
  await runCourse(portal);
  await portal.goTo(END);
  const spec = { startsOn: START, criteria: GUARDED };
  const world: World = {
    portal,
    knex,
    today: '2027-08-10',
    specs: [spec, { ...spec, owner: 'group:default/squad' }],
    atEnd: { ...atEnd },
  };
  await reportEnd(world, atEnd);
  await portal.goTo('2027-08-02');
  await portal.decide(DECIDER, CHARTERS[1], {
    decision: 'kill',
    reason: 'A reason.',
  });
  await portal.goTo(world.today);
  return world;
}

describe('a recorded verdict', () => {
  const databases = createTestDatabases();
  const runs: Partial<Record<TestDatabaseId, number>> = {
    SQLITE_3: 3,
    POSTGRES_18: 2,
  };

  it.each(databases.eachSupportedId())(
    'stays what it is, and so does a decision, whatever happens; late evidence stands beside it, %s',
    async databaseId => {
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            'uses.shared-client': fc.integer({ min: 6, max: 9 }),
            'uses.tracing': fc.integer({ min: 3, max: 6 }),
            'uses.logging': fc.integer({ min: 4, max: 6 }),
          }),
          fc.array(anyEvent, { minLength: 3, maxLength: 8 }),
          async (atEnd, events) => {
            const knex = await databases.init(databaseId);
            const world = await startRecorded(knex, atEnd);
            const before = (await readRecorded(world.portal)).recorded;
            const standing = standingOf(atEnd);
            for (const recorded of before.values()) {
              expect(recorded.standing).toEqual(standing);
              expect(recorded.verdict).toMatchObject({
                ...resultOf(standing),
                state: 'recorded',
                of: 2,
                needed: 1,
                broken: atEnd['uses.logging'] < 5 ? ['logging'] : [],
              });
            }
            for (const event of events) {
              await happen(world, event);
              const { recorded, late } = await readRecorded(world.portal);
              const lateNow = lateOf(standing, standingOf(world.atEnd));
              for (const [name, { decisions, ...stays }] of before) {
                const now = recorded.get(name)!;
                expect(now).toMatchObject(stays);
                expect(now.decisions.slice(0, decisions.length)).toEqual(
                  decisions,
                );
                expect(late.get(name)).toEqual(lateNow);
              }
            }
            await world.portal.stop();
            await knex.destroy();
          },
        ),
        {
          numRuns: propertyRuns(runs[databaseId] ?? 2),
          examples: [
            [
              {
                'uses.shared-client': 7,
                'uses.tracing': 5,
                'uses.logging': 5,
              },
              [
                {
                  kind: 'late-facts',
                  fact: 'uses.shared-client',
                  adopters: 10,
                },
                { kind: 'late-facts', fact: 'uses.tracing', adopters: 1 },
                { kind: 'late-facts', fact: 'uses.logging', adopters: 0 },
                { kind: 'retire', charter: 0 },
                { kind: 'service-goes', service: 0 },
                { kind: 'rebuild' },
                { kind: 'target', charter: 0, atLeast: 0 },
                { kind: 'approve', charter: 0 },
                { kind: 'new-start', charter: 1, startsOn: '2027-09-01' },
                { kind: 'approve', charter: 1 },
              ],
            ],
          ],
          endOnFailure: true,
        },
      );
    },
  );
});
