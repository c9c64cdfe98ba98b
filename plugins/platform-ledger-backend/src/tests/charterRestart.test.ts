import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  adoptionScorecard,
  charter,
  DECIDER,
  OWNER,
  service,
  UPTAKE,
} from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import {
  END,
  NAME,
  PATH,
  runCourse,
  START,
  startStory,
  storyCharter,
  users,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(240_000);

async function agree(portal: CharterPortal, revision: number): Promise<void> {
  const path = `${PATH}/revisions/${revision}`;
  await portal
    .as(OWNER)
    .post(`${path}/reason`, { reason: 'A reason.' })
    .expect(201);
  await portal
    .as(DECIDER)
    .post(`${path}/approval`, { approved: true })
    .expect(201);
  await portal.settle();
}

describe('a charter that is changed with the decider’s approval', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'starts again after a recycle, with its own population, verdict and decision, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.goTo('2027-08-02');
      const recycled = await portal.decide(DECIDER, NAME, {
        decision: 'recycle',
        reason: 'The same bet, with a larger team.',
      });
      expect(recycled.status).toBe(201);
      const before = await portal.read<CharterDetails>(`${PATH}?asOf=${END}`);
      expect(before.verdict).toMatchObject({ state: 'recorded', met: 0 });

      portal.catalog.add(service('service-10'), service('service-11'));
      portal.catalog.replace(charter(NAME, { startsOn: '2027-09-01' }));
      await portal.goTo('2027-08-31');
      expect((await portal.read<CharterDetails>(PATH)).phase).toBe('decided');
      await agree(portal, 2);
      expect(await portal.read<CharterDetails>(PATH)).toMatchObject({
        phase: 'planned',
        startsOn: '2027-09-01',
        retrospective: false,
        verdict: { state: 'as-of-now' },
        decisions: [{ decision: 'recycle' }],
      });
      await portal.report({ day: '2027-08-31', uses: users(4, 12) });
      await portal.goTo('2027-09-02');
      const again = await portal.read<CharterDetails>(PATH);
      expect(again).toMatchObject({
        phase: 'running',
        frozenPopulation: { size: 12 },
      });
      expect(again.decision).toBeUndefined();
      expect(again.criteriaEvaluations[0].baseline?.value).toBeCloseTo(4 / 12);

      await portal.goTo('2028-02-29');
      await portal.report({ day: '2028-02-29', uses: users(12, 12) });
      expect((await portal.read<CharterDetails>(PATH)).verdict).toMatchObject({
        outcome: 'continue',
        state: 'provisional',
      });
      const went = await portal.decide(DECIDER, NAME, { decision: 'go' });
      expect([went.status, went.body.againstVerdict]).toEqual([201, false]);
      // What was so at the first gate is so for ever.
      const after = await portal.read<CharterDetails>(`${PATH}?asOf=${END}`);
      expect(after.verdict).toEqual(before.verdict);
      expect(after.criteriaEvaluations).toEqual(before.criteriaEvaluations);
      expect(after.decisions.map(({ decision }) => decision)).toEqual([
        'recycle',
        'go',
      ]);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'does not start again past a gate that waits for its decision, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.goTo('2027-07-30');
      portal.catalog.replace(charter(NAME, { startsOn: '2027-09-01' }));
      await portal.goTo(END);
      await portal
        .as(OWNER)
        .post(`${PATH}/revisions/2/reason`, { reason: 'A reason.' })
        .expect(201);
      const approve = async () => {
        const { status, body } = await portal
          .as(DECIDER)
          .post(`${PATH}/revisions/2/approval`, { approved: true });
        return { status, message: body.error?.message };
      };
      const refused = {
        status: 409,
        message: expect.stringContaining(`The gate of ${END} waits`),
      };
      expect(await approve()).toEqual(refused);
      await portal.goTo('2027-08-03');
      expect(await approve()).toEqual(refused);
      // The verdict of the gate is recorded in its time, and so is what was held and is open again.
      await portal.goTo('2027-08-10');
      const { verdict, undecided } = await portal.read<CharterDetails>(PATH);
      expect([verdict.state, undecided]).toEqual(['recorded', true]);
      expect(await approve()).toEqual(refused);
      const held = await portal.decide(DECIDER, NAME, {
        decision: 'hold',
        reason: 'A reason.',
        holdUntil: '2027-08-12',
      });
      expect(held.status).toBe(201);
      await portal.goTo('2027-08-12');
      expect(await approve()).toEqual(refused);
      const recycled = await portal.decide(DECIDER, NAME, {
        decision: 'recycle',
        reason: 'A reason.',
      });
      expect(recycled.status).toBe(201);
      expect(await approve()).toMatchObject({ status: 201 });
      expect(await portal.read<CharterDetails>(PATH)).toMatchObject({
        phase: 'planned',
        startsOn: '2027-09-01',
      });
      expect(
        (await portal.read<CharterDetails>(`${PATH}?asOf=${END}`)).verdict,
      ).toEqual(verdict);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'pins a scorecard that came later as soon as it is known, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.declare('tracing');
      portal.catalog.add(adoptionScorecard('tracing'));
      const tracing = {
        ...UPTAKE,
        id: 'tracing',
        metric: 'adoption/tracing',
        target: { atLeast: 0.5 },
      };
      portal.catalog.replace(storyCharter([UPTAKE, tracing]));
      await portal.goTo('2027-05-03');
      await portal.report({
        day: '2027-01-31',
        uses: users(1),
        fact: 'uses.tracing',
      });
      await agree(portal, 2);
      await portal.report({
        day: '2027-05-03',
        uses: users(6),
        fact: 'uses.tracing',
      });
      const { criteriaEvaluations } = await portal.read<CharterDetails>(PATH);
      expect(criteriaEvaluations[1]).toMatchObject({
        status: 'met',
        frozen: { numerator: 6, denominator: 10 },
      });
      const earlier = await portal.read<CharterDetails>(
        `${PATH}?asOf=2027-05-02`,
      );
      expect(earlier.criteriaEvaluations).toHaveLength(1);
      expect(earlier.startsOn).toBe(START);
      await portal.stop();
    },
  );
});
