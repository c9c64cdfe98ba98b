import {
  CharterCriterion,
  CharterDetails,
  CharterGate,
  CharterSummary,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  charter,
  charterCatalog,
  DECIDER,
  OWNER,
  UPTAKE,
  user,
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

jest.setTimeout(480_000);

const STABILITY: CharterCriterion = {
  id: 'stability',
  role: 'guardrail',
  title: 'Change fail rate',
  metric: 'delivery/change-fail-rate',
  tolerance: 0.01,
};

describe('wrong input about charters', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  const invalid: [string, CharterCriterion[], string][] = [
    [
      'a due day before the start',
      [{ ...UPTAKE, due: '2027-01-15' }],
      'spec.criteria[0].due',
    ],
    [
      'a due day after the end',
      [{ ...UPTAKE, due: '2027-08-01' }],
      'spec.criteria[0].due',
    ],
    [
      'a guardrail without a tolerance',
      [UPTAKE, { ...STABILITY, tolerance: undefined }],
      'spec.criteria[1].tolerance',
    ],
    [
      '80 where a share is meant',
      [{ ...UPTAKE, target: { atLeast: 80 } }],
      'spec.criteria[0].target.atLeast',
    ],
  ];

  it.each(eachDatabase)(
    'in its definition leaves the last valid revision in force and is shown with field and reason, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      for (const [what, criteria, path] of invalid) {
        portal.catalog.replace(storyCharter(criteria));
        await portal.settle();
        const shown = await portal.read<CharterDetails>(PATH);
        expect([what, shown.revision.number, shown.problems]).toEqual([
          what,
          1,
          [expect.objectContaining({ path })],
        ]);
      }
      portal.catalog.replace(storyCharter());
      await portal.settle();
      expect((await portal.read<CharterDetails>(PATH)).problems).toEqual([]);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'between a charter and what it names is shown with field and reason, and is never a pass, %s',
    async databaseId => {
      const portal = await CharterPortal.start({
        knex: await databases.init(databaseId),
        today: '2027-01-04',
        entities: [
          ...charterCatalog(10),
          charter(NAME, {
            startsOn: START,
            scorecards: ['shared-client', 'no-such-scorecard'],
            criteria: [
              { ...UPTAKE, metric: 'requests/unheard-of' },
              {
                ...UPTAKE,
                id: 'satisfied',
                metric: 'satisfaction/developers',
                target: { atMost: 80 },
              },
              { ...STABILITY, metric: 'delivery/unheard-of' },
            ],
          }),
          charter('overlapping', { startsOn: '2027-07-31' }),
          charter('behind', { startsOn: '2028-02-01' }),
        ],
      });
      await portal.ledger
        .request('put', '/metrics/types/satisfaction/developers')
        .send({
          title: 'Satisfied developers',
          unit: 'share',
          better: 'lower',
          aggregation: 'latest',
          cadence: 'P30D',
        })
        .expect(200);
      portal.catalog.remove(({ metadata }) => metadata.name === 'leadership');
      await runCourse(portal);
      await portal.goTo(END);
      await portal.ledger
        .request('post', '/metrics')
        .send({
          source: 'survey',
          observations: [
            { metric: 'satisfaction/developers', day: END, value: 0.3 },
          ],
        })
        .expect(200);

      const shown = await portal.read<CharterDetails>(PATH);
      expect(shown.problems).toEqual([
        {
          path: 'spec.criteria[0].metric',
          message: "No metric 'requests/unheard-of' is known",
        },
        {
          path: 'spec.criteria[1].target.atMost',
          message: '80 is no share: shares are parts of 1, so that 80 % is 0.8',
        },
        {
          path: 'spec.criteria[2].metric',
          message: "No metric 'delivery/unheard-of' is known",
        },
        {
          path: 'spec.decider',
          message:
            "The catalog does not have 'group:default/leadership': nobody can decide",
        },
        {
          path: 'spec.scorecards[1]',
          message:
            "No scorecard 'scorecard:default/no-such-scorecard' is known",
        },
        {
          path: 'spec.owner',
          message:
            "'group:default/platform' has another charter over these days: 'charter:default/overlapping', 2027-07-31 to 2028-01-30",
        },
      ]);
      expect(
        shown.criteriaEvaluations.map(({ status, problem }) => [
          status,
          problem,
        ]),
      ).toEqual([
        ['not-met', "No metric 'requests/unheard-of' is known"],
        ['not-met', expect.stringContaining('80 is no share')],
      ]);
      expect(shown.guardrailEvaluations).toMatchObject([
        { state: 'insufficient-data', problem: expect.any(String) },
      ]);
      expect(shown.verdict).toMatchObject({ outcome: 'dissolve', met: 0 });

      const { items } = await portal.read<{ items: CharterSummary[] }>(
        '/charters',
      );
      const problemsOf = (name: string) =>
        items
          .find(item => item.name === name)
          ?.problems.map(({ path }) => path);
      expect(problemsOf('overlapping')).toContain('spec.owner');
      expect(problemsOf('behind')).not.toContain('spec.owner');
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'as to users who are not in the catalog is shown as of today, %s',
    async databaseId => {
      const portal = await CharterPortal.start({
        knex: await databases.init(databaseId),
        today: '2027-01-04',
        entities: [
          ...charterCatalog(2),
          user('decider'),
          user('owner'),
          charter(NAME, { startsOn: START, decider: DECIDER, owner: OWNER }),
          charter('of-groups', { startsOn: START }),
        ],
      });
      const shown = async (query = '') => {
        const { items } = await portal.read<{ items: CharterSummary[] }>(
          `/charters${query}`,
        );
        return items.find(({ name }) => name === NAME)?.problems;
      };
      await portal.goTo('2027-01-05');
      expect(await shown()).toEqual([]);

      portal.catalog.remove(({ kind }) => kind === 'User');
      const problems = [
        {
          path: 'spec.decider',
          message: `The catalog does not have '${DECIDER}': nobody can decide`,
        },
        {
          path: 'spec.owner',
          message: `The catalog does not have '${OWNER}'`,
        },
      ];
      expect(await shown()).toEqual(problems);
      expect((await portal.read<CharterDetails>(PATH)).problems).toEqual(
        problems,
      );
      const { charter: atGate } = await portal.read<CharterGate>(
        `${PATH}/gate`,
      );
      expect(atGate.problems).toEqual(problems);
      // What the catalog had then is not known.
      expect(await shown('?asOf=2027-01-04')).toEqual([]);
      const { items } = await portal.read<{ items: CharterSummary[] }>(
        '/charters/of/group/default/platform',
      );
      expect(items.map(({ problems: ofGroups }) => ofGroups)).toEqual([[]]);

      portal.catalog.isDown = true;
      expect(await shown()).toEqual([]);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'in a decision is refused and nothing of it is stored, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.goTo(END);
      await portal.report({ day: END, uses: users(5) });
      const wrong: [object, number, string][] = [
        [{ decision: 'maybe' }, 400, 'decision'],
        [{ decision: 'kill', evidenceHash: undefined }, 400, 'evidenceHash'],
        [{ decision: 'kill', evidenceHash: 'another' }, 409, 'evidence'],
        [
          { decision: 'hold', reason: 'x', holdUntil: 'soon' },
          400,
          'holdUntil',
        ],
        [{ decision: 'hold', reason: 'x', holdUntil: END }, 400, 'holdUntil'],
        [{ decision: 'kill', holdUntil: '2028-01-01' }, 400, 'holdUntil'],
        [{ decision: 'go', reason: '   ' }, 400, 'reason'],
        [{ decision: 'recycle' }, 400, 'reason'],
        [{ decision: 'kill', verdict: 'go' }, 400, 'additional properties'],
      ];
      for (const [decision, status, field] of wrong) {
        const refused = await portal.decide(DECIDER, NAME, decision);
        expect([decision, refused.status, refused.text]).toEqual([
          decision,
          status,
          expect.stringContaining(field),
        ]);
      }
      const nowhere = await portal
        .as(DECIDER)
        .post('/charters/default/nowhere/decisions', {
          decision: 'kill',
          evidenceHash: 'x',
        });
      expect(nowhere.status).toBe(404);
      for (const path of [
        '/charters/default/nowhere',
        '/charters/default/nowhere/gate',
      ]) {
        expect((await portal.ledger.request('get', path)).status).toBe(404);
      }
      const { decisions, verdict } = await portal.read<CharterDetails>(PATH);
      expect(decisions).toEqual([]);
      expect(verdict.state).toBe('provisional');
      await portal.stop();
    },
  );
});
