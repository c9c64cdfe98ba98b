import {
  CharterDetails,
  CharterSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  CHECKPOINT,
  END,
  NAME,
  PATH,
  runCourse,
  START,
  startStory,
  users,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(240_000);

describe('the story of a charter, by HTTP', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'runs from its start to the decision and beyond, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));

      const planned = await portal.read<CharterDetails>(PATH);
      expect(planned).toMatchObject({
        phase: 'planned',
        retrospective: false,
        startsOn: START,
        checkpointOn: CHECKPOINT,
        endsOn: END,
        daysLeft: 208,
        verdict: { state: 'as-of-now' },
        problems: [],
      });
      expect(planned.frozenPopulation).toBeUndefined();

      // On its first day, and frozen once that is over.
      await portal.goTo('2027-01-31');
      await portal.report({ day: '2027-01-31', uses: users(2) });
      await portal.goTo(START);
      const first = await portal.read<CharterDetails>(PATH);
      expect(first.phase).toBe('running');
      expect(first.problems).toMatchObject([{ path: 'spec.startsOn' }]);
      expect(first.criteriaEvaluations[0].status).toBe('no-data');
      await portal.goTo('2027-02-02');
      const frozen = await portal.read<CharterDetails>(PATH);
      expect(frozen.frozenPopulation).toMatchObject({
        size: 10,
        scorecards: ['scorecard:default/shared-client'],
      });
      expect(frozen.problems).toEqual([]);

      await runCourse(portal);
      const warned = await portal.read<CharterDetails>(PATH);
      const [uptake] = warned.criteriaEvaluations;
      expect(uptake).toMatchObject({
        status: 'at-risk',
        baseline: { value: 0.2, day: '2027-01-31', stated: false },
        target: { value: 0.8, side: 'atLeast' },
        movement: expect.closeTo(0.2),
        distance: expect.closeTo(0.4),
        selfReported: false,
        frozen: {
          numerator: 4,
          denominator: 10,
          forecast: { points: 4 },
          points: [
            { day: '2027-01-31', value: 0.2 },
            { day: '2027-02-28', value: 0.3 },
            { day: '2027-03-31', value: 0.4 },
            { day: '2027-04-30', value: 0.4 },
          ],
        },
      });
      expect(warned.cost).toMatchObject({
        currency: 'EUR',
        total: 20_000,
        gained: [
          { population: 'frozen', services: 2, perService: 10_000 },
          { population: 'current', services: 2, perService: 10_000 },
        ],
      });
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'is found by who owns it, decides on it, is measured by it or offered by it, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      const of = async (path: string) => {
        const { items } = await portal.read<{ items: CharterSummary[] }>(
          `/charters/of/${path}`,
        );
        return items.map(({ name }) => name);
      };
      expect(await of('group/default/platform')).toEqual([NAME]);
      expect(await of('group/default/leadership')).toHaveLength(2);
      expect(await of('group/default/organisation')).toEqual([]);
      expect(await of('component/default/service-3')).toHaveLength(2);
      expect(await of('component/default/http-client')).toHaveLength(2);
      portal.catalog.remove(({ metadata }) => metadata.name === 'service-3');
      await portal.goTo('2027-05-02');
      expect(await of('component/default/service-3')).toHaveLength(2);
      const [uptake] = (await portal.read<CharterDetails>(PATH))
        .criteriaEvaluations;
      expect(uptake.frozen).toMatchObject({
        numerator: 4,
        denominator: 10,
        gone: 1,
      });
      expect(uptake.current).toMatchObject({ numerator: 3, denominator: 9 });
      await portal.stop();
    },
  );
});
