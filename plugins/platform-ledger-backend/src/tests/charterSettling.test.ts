import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  CharterDetails,
  FactSourceStatus,
  MetricSeries,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { factSourcesExtensionPoint } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { createTestDatabases } from '../__testUtils__';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import {
  END,
  PATH,
  runCourse,
  startStory,
  storyCharter,
  users,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(480_000);

/** A source that reads on a schedule, and that a test has fail. */
function flakySource(): { feature: BackendFeature; state: { fails: boolean } } {
  const state = { fails: false };
  const feature = createBackendModule({
    pluginId: 'platform-ledger',
    moduleId: 'flaky-source',
    register(registration) {
      registration.registerInit({
        deps: { sources: factSourcesExtensionPoint },
        async init({ sources }) {
          sources.addFactSource({
            id: 'flaky',
            title: 'A flaky source',
            types: [],
            sweeps: false,
            schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
            async *read({ today }) {
              if (state.fails) {
                throw new Error('The build server is away');
              }
              yield {
                entity: 'component:default/service-9',
                fact: 'uses.shared-client',
                value: false,
                observedOn: today,
              };
            },
          });
        },
      });
    },
  });
  return { feature, state };
}

/** A report that nobody's task has looked at yet. */
async function reportUnseen(
  portal: CharterPortal,
  options: { day: string; at: string; adopters: number },
): Promise<void> {
  const { day, at, adopters } = options;
  portal.clock.setDay(at);
  await portal.ledger
    .request('post', '/facts')
    .send({
      source: 'build',
      observations: users(adopters).map((value, number) => ({
        entity: `service-${number}`,
        fact: 'uses.shared-client',
        value,
        observedOn: day,
        observedAt: `${at}T08:00:00Z`,
      })),
    })
    .expect(200);
}

describe('what is recorded of a charter', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'is what was recorded by its day, also where nobody came to record it for weeks, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      // The baseline is as recorded by the end of the first day; the task comes nine days later.
      await reportUnseen(portal, {
        day: '2027-01-31',
        at: '2027-02-01',
        adopters: 2,
      });
      await reportUnseen(portal, {
        day: '2027-01-31',
        at: '2027-02-05',
        adopters: 7,
      });
      await portal.goTo('2027-02-10');
      const [uptake] = (await portal.read<CharterDetails>(PATH))
        .criteriaEvaluations;
      expect(uptake.baseline?.value).toBe(0.2);
      expect(uptake.current.value).toBe(0.7);

      await portal.goTo(END);
      await portal.report({ day: END, uses: users(5) });
      expect((await portal.read<CharterDetails>(PATH)).verdict).toMatchObject({
        outcome: 'dissolve',
        state: 'provisional',
        settlesOn: '2027-08-10',
      });
      // Up to the tenth day evidence counts, behind it no more.
      await reportUnseen(portal, { day: END, at: '2027-08-10', adopters: 9 });
      await reportUnseen(portal, { day: END, at: '2027-08-11', adopters: 3 });
      await portal.goTo('2027-09-01');
      expect((await portal.read<CharterDetails>(PATH)).verdict).toMatchObject({
        outcome: 'continue',
        met: 1,
        state: 'recorded',
        lateEvidence: { outcome: 'dissolve', met: 0 },
      });
      // As recorded before, it was not.
      const before = await portal.read<CharterDetails>(
        `${PATH}?asOf=2027-08-09&recordedAt=2027-08-09T20:00:00Z`,
      );
      expect(before.verdict).toMatchObject({
        outcome: 'dissolve',
        state: 'provisional',
      });
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'has more time, once, where a source failed on the due day, %s',
    async databaseId => {
      const { feature, state } = flakySource();
      const portal = await startStory(await databases.init(databaseId), {
        features: [feature],
      });
      await runCourse(portal);
      await portal.goTo('2027-07-30');
      state.fails = true;
      await portal.goTo(END);
      state.fails = false;
      await portal.goTo('2027-08-01');
      const { items } = await portal.read<{ items: FactSourceStatus[] }>(
        '/facts/sources',
      );
      expect(
        items
          .find(({ name }) => name === 'flaky')
          ?.runs.some(({ status }) => status === 'failed'),
      ).toBe(true);

      const verdictOf = async (day: string) => {
        await portal.goTo(day);
        const { verdict } = await portal.read<CharterDetails>(PATH);
        return { state: verdict.state, settlesOn: verdict.settlesOn };
      };
      const waiting = {
        state: 'provisional-source-failed',
        settlesOn: '2027-08-20',
      };
      expect(await verdictOf('2027-08-02')).toEqual(waiting);
      expect(await verdictOf('2027-08-10')).toEqual(waiting);
      expect(await verdictOf('2027-08-19')).toEqual(waiting);
      expect(await verdictOf('2027-08-20')).toEqual({ state: 'recorded' });
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'does not follow a metric that is declared otherwise later, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      const declare = (freshWithin?: string) =>
        portal.ledger
          .request('put', '/metrics/types/satisfaction/developers')
          .send({
            title: 'Satisfied developers',
            unit: 'share',
            better: 'higher',
            aggregation: 'latest',
            cadence: 'P30D',
            freshWithin,
          })
          .expect(200);
      await declare();
      portal.catalog.replace(
        storyCharter([
          {
            id: 'satisfied',
            role: 'kill',
            title: 'Satisfied developers',
            metric: 'satisfaction/developers',
            target: { atLeast: 0.5 },
          },
        ]),
      );
      await portal.settle();
      await portal.goTo('2027-05-01');
      await portal.ledger
        .request('post', '/metrics')
        .send({
          source: 'survey',
          observations: [
            {
              metric: 'satisfaction/developers',
              day: '2027-05-01',
              value: 0.9,
            },
          ],
        })
        .expect(200);
      await portal.goTo('2027-08-09');
      // Too late for the verdict, which nobody came to record.
      portal.clock.setDay('2027-08-12');
      await declare('P999D');
      const before = '&recordedAt=2027-08-11T20:00:00Z';
      const seriesBefore = () =>
        portal.read<MetricSeries>(
          `/metrics/series?metric=satisfaction/developers&asOf=${END}${before}`,
        );
      expect(await seriesBefore()).toMatchObject({
        value: 0.9,
        fresh: false,
        metric: { freshWithin: 'P60D' },
      });
      const charterBefore = await portal.read<CharterDetails>(
        `${PATH}?asOf=${END}${before}`,
      );
      expect(charterBefore.criteria).toMatchObject([{ status: 'not-met' }]);

      await portal.goTo('2027-09-01');
      expect((await portal.read<CharterDetails>(PATH)).verdict).toMatchObject({
        outcome: 'dissolve',
        met: 0,
        state: 'recorded',
        lateEvidence: { outcome: 'continue', met: 1 },
      });
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'waits as long as the configuration says, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId), {
        config: { platformLedger: { charters: { settleDays: 3 } } },
      });
      await runCourse(portal);
      await portal.goTo('2027-08-02');
      expect((await portal.read<CharterDetails>(PATH)).verdict).toMatchObject({
        state: 'provisional',
        settlesOn: '2027-08-03',
      });
      await portal.goTo('2027-08-03');
      const { verdict, undecided } = await portal.read<CharterDetails>(PATH);
      expect(verdict).toMatchObject({ state: 'recorded', outcome: 'dissolve' });
      expect(undecided).toBe(true);
      await portal.stop();
    },
  );
});
