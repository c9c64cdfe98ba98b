import { mockServices, TestDatabaseId } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  allocationReadPermission,
  CharterCriterion,
  CharterDetails,
  CharterGate,
  CharterSummary,
  StoredCharterEvidence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  charter,
  charterCatalog,
  DECIDER,
  UPTAKE,
} from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import {
  END,
  NAME,
  PATH,
  START,
  users,
} from './__testUtils__/charters/charterStory';
import { pushCapacity, pushSquadWork } from './__testUtils__/pushSquadWork';
import { squadPolicy } from './__testUtils__/squadCatalog';

jest.setTimeout(240_000);

const METRICS = [
  'allocation/squad/platform',
  'coverage/squad',
  'deferral/squad',
  'duplication/retired',
];

/** What little there is, is data. */
const INPUT = { coverageFloor: 0 };

/** A kill criterion and a guardrail on each. */
const CRITERIA = METRICS.flatMap((metric, at): CharterCriterion[] => [
  {
    id: `kill-${at}`,
    role: 'kill',
    title: `Kill ${at}`,
    metric,
    target: { increaseBy: 0.05 },
  },
  {
    id: `guardrail-${at}`,
    role: 'guardrail',
    title: `Guardrail ${at}`,
    metric,
    tolerance: 0.01,
  },
]);

const KILLS = CRITERIA.filter(({ role }) => role === 'kill');

describe('criteria on allocation', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  /** The squad gave its area 2 of 20 days of the last quarter of 2026, and `platform` of the second of 2027. */
  async function startPortal(options: {
    databaseId: TestDatabaseId;
    denied?: Set<string>;
    criteria: CharterCriterion[];
    policy?: JsonObject;
    platform?: number;
    revisedOn?: string;
    revision?: JsonObject;
  }): Promise<CharterPortal> {
    const { databaseId, denied, criteria, policy, platform = 6 } = options;
    const { revisedOn, revision } = options;
    const permissions = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(({ permission }) => ({
          result: denied?.has(permission.name)
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
        })),
      authorizeConditional: async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
    });
    const portal = await CharterPortal.start({
      knex: await databases.init(databaseId),
      today: '2027-01-04',
      permissions: permissions.factory,
      entities: [
        ...charterCatalog(4),
        squadPolicy({ ...INPUT, ...policy }),
        charter(NAME, { startsOn: START, criteria }),
      ],
    });
    const { ledger } = portal;
    await pushCapacity(ledger, {
      memberships: [{ person: 'ada', group: 'squad' }],
      leave: [{ person: 'ada', from: '2027-05-17', to: '2027-05-21' }],
    });
    await pushSquadWork(ledger, [
      { person: 'ada', from: '2026-10-05', platform: 2, product: 18 },
    ]);
    const named = await ledger
      .request('post', '/named-work')
      .send({ name: 'Retries' })
      .expect(201);
    for (const group of ['squad', 'platform']) {
      await ledger
        .request('post', `/named-work/${named.body.id}/writings`)
        .send({ group, days: 3, writtenOn: '2026-12-01' })
        .expect(201);
    }
    await portal.report({ day: '2027-01-03', uses: users(1, 4) });
    await portal.goTo('2027-02-02');
    if (revisedOn !== undefined) {
      await portal.goTo(revisedOn);
      portal.catalog.replace(squadPolicy({ ...INPUT, ...revision }));
      await portal.settle();
    }
    await portal.goTo('2027-07-02');
    await pushSquadWork(ledger, [
      { person: 'ada', from: '2027-04-05', platform, product: 20 - platform },
    ]);
    await portal.settle();
    return portal;
  }

  it.each(eachDatabase)(
    'show who may not read allocation how they stand, and no figure, %s',
    async databaseId => {
      const denied = new Set<string>();
      const portal = await startPortal({
        databaseId,
        denied,
        criteria: [...CRITERIA, UPTAKE],
      });
      await portal.goTo(END);
      const read = async () => ({
        list: (await portal.read<{ items: CharterSummary[] }>('/charters'))
          .items[0],
        ofOwner: (
          await portal.read<{ items: CharterSummary[] }>(
            '/charters/of/group/default/platform',
          )
        ).items[0],
        details: await portal.read<CharterDetails>(PATH),
        gate: await portal.read<CharterGate>(`${PATH}/gate`),
      });

      const open = await read();
      expect(
        open.list.criteria.slice(0, METRICS.length).map(({ value }) => value),
      ).toEqual([0.3, expect.any(Number), expect.any(Number), 0]);
      expect(JSON.stringify(open)).not.toContain('withheld');

      denied.add(allocationReadPermission.name);
      const closed = await read();
      for (const summary of Object.values({
        ...closed,
        gate: closed.gate.charter,
      })) {
        expect(summary.criteria).toEqual([
          ...KILLS.map(({ id, title }, at) => ({
            id,
            title,
            status: open.list.criteria[at].status,
            unit: open.list.criteria[at].unit,
            withheld: true,
          })),
          open.list.criteria[METRICS.length],
        ]);
        expect(summary.guardrails).toEqual(open.list.guardrails);
        expect(summary.verdict).toEqual(open.list.verdict);
      }
      for (const [shown, whole] of [
        [closed.details, open.details],
        [closed.gate.charter, open.gate.charter],
      ]) {
        expect(shown.allocation).toEqual([]);
        const { criteriaEvaluations, guardrailEvaluations } = shown;
        criteriaEvaluations.slice(0, METRICS.length).forEach((kill, at) => {
          const { criterion, metric, dueOn, judged, status, current } =
            whole.criteriaEvaluations[at];
          const { population, observedOn, ageDays, fresh } = current;
          expect(kill).toEqual({
            criterion,
            metric,
            dueOn,
            judged,
            status,
            selfReported: false,
            withheld: true,
            current: {
              population,
              observedOn,
              ageDays,
              fresh,
              status: current.status,
              points: [],
            },
          });
        });
        expect(criteriaEvaluations[METRICS.length]).toEqual(
          whole.criteriaEvaluations[METRICS.length],
        );
        guardrailEvaluations.forEach((guardrail, at) => {
          const { baseline, value, n, worseBy, ...rest } =
            whole.guardrailEvaluations[at];
          expect(guardrail).toEqual({ ...rest, points: [], withheld: true });
        });
      }
      expect(open.gate.sentence).toContain('Kill 0 is at');
      expect(closed.gate.sentence).toContain(
        'its figures are for who may read allocation',
      );
      expect(closed.gate.sentence).not.toContain('Kill 0 is at');
      const refused = await portal.decide(DECIDER, NAME, {
        decision: 'kill',
        evidenceHash: 'of something else',
      });
      expect(refused.status).toBe(409);
      expect(refused.body.error.message).toContain(
        'Kill 0: met; its figures are for who may read allocation',
      );
      // What is decided on is all of it, also by a decider who may not read all.
      expect(closed.gate.evidenceHash).toBe(open.gate.evidenceHash);
      expect(
        (
          await portal.decide(DECIDER, NAME, {
            decision: 'kill',
            reason: 'It did not help enough',
          })
        ).status,
      ).toBe(201);
      const evidence = async () =>
        portal.read<StoredCharterEvidence>(
          `${PATH}/evidence/${open.gate.evidenceHash}`,
        );
      const withheld = await evidence();
      expect(withheld).toMatchObject({
        intact: true,
        withheld: true,
        evidence: {
          criteria: closed.details.criteriaEvaluations,
          guardrails: closed.details.guardrailEvaluations,
          allocation: [],
        },
      });
      expect(withheld.sentence).not.toContain('Kill 0 is at');
      denied.clear();
      expect((await evidence()).sentence).toContain('Kill 0 is at');
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'are judged by the policies of the start, beside what later ones would say, %s',
    async databaseId => {
      const portal = await startPortal({
        databaseId,
        criteria: METRICS.map((metric, at): CharterCriterion => ({
          id: `kill-${at}`,
          role: 'kill',
          title: `Kill ${at}`,
          metric,
          target: { atLeast: 0.5 },
        })),
        revisedOn: '2027-03-15',
        revision: {
          categories: [
            {
              category: 'platform',
              when: { attribute: 'component', exists: true },
            },
          ],
        },
      });
      const laterOn = async (asOf: string) =>
        (
          await portal.read<CharterDetails>(`${PATH}?asOf=${asOf}`)
        ).criteriaEvaluations.map(
          ({ underLaterRevisions }) => underLaterRevisions,
        );
      expect(await laterOn('2027-03-14')).toEqual(METRICS.map(() => undefined));
      const shown = await portal.read<CharterDetails>(PATH);
      expect(shown.criteriaEvaluations[0]).toMatchObject({
        current: { value: 0.3, status: 'too-early' },
        // It judges from the first quarter that begins after it.
        underLaterRevisions: { value: 0.7, status: 'met' },
      });
      expect(
        (await laterOn('2027-07-02')).map(later => later !== undefined),
      ).toEqual([true, true, true, false]);
      expect(
        shown.goalposts.map(({ kind, state }) => [kind, state]),
      ).toContainEqual(['AllocationPolicy', 'not-judging']);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'say so where the team that is judged states by itself where its time goes, %s',
    async databaseId => {
      const ofGroup = (group: string) =>
        METRICS.slice(0, 3).map((metric): CharterCriterion => ({
          id: `${group}-${metric.split('/')[0]}`,
          role: 'kill',
          title: 'Share',
          metric: metric.replace('squad', group),
          target: { atLeast: 0.5 },
        }));
      const portal = await startPortal({
        databaseId,
        policy: { method: 'declared' },
        criteria: [
          ...ofGroup('platform'),
          ...ofGroup('squad'),
          {
            id: 'guardrail',
            role: 'guardrail',
            title: 'Coverage',
            metric: 'coverage/platform',
            tolerance: 0.1,
          },
        ],
      });
      const shown = await portal.read<CharterDetails>(PATH);
      const selfReported = [
        ...shown.criteriaEvaluations,
        ...shown.guardrailEvaluations,
      ].map(evaluation => [evaluation.criterion.id, evaluation.selfReported]);
      expect(selfReported).toEqual([
        ['platform-allocation', true],
        ['platform-coverage', true],
        ['platform-deferral', true],
        ['squad-allocation', false],
        ['squad-coverage', false],
        ['squad-deferral', false],
        ['guardrail', true],
      ]);
      await portal.stop();
    },
  );
});
