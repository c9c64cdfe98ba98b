import {
  FactType,
  MatrixQuery,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { countStatements, createTestDatabases } from '../../__testUtils__';
import { createStandings, Standings } from '../__testUtils__/createStandings';
import { DatabaseScorecardReads } from '../DatabaseScorecardReads';
import { check, component, group, scorecard } from '../__testUtils__/entities';

jest.setTimeout(180_000);

const types: FactType[] = [
  { id: 'uses.it', type: 'boolean', title: 'Uses it' },
  { id: 'tests.count', type: 'number', title: 'Tests', unit: 'tests' },
  { id: 'owner.note', type: 'string', title: 'Note' },
];

const REF = 'scorecard:default/card';
const MAY = toDayNumber('2026-05-31');
const JUNE = toDayNumber('2026-06-30');
const ALL = { filter: {}, offset: 0, limit: 100 };
const SPEC = {
  capability: 'component:default/offered',
  levels: [{ name: 'adopted' }, { name: 'completed', title: 'Completed' }],
  checks: [
    check('use', { fact: 'uses.it', is: true }, { effort: 'L' }),
    check(
      'test',
      { fact: 'tests.count', atLeast: 3 },
      { level: 'completed', weight: 3, effort: 'S' },
    ),
  ],
};

/** A change of it that is not merged yet. */
const DRAFT = scorecard('card', {
  ...SPEC,
  checks: [check('use', { fact: 'tests.count', atLeast: 1 }), SPEC.checks[1]],
});

const catalog = [
  group('company'),
  group('left', 'group:default/company'),
  group('right', 'group:default/company'),
  component('alpha', { owner: 'group:default/left' }),
  component('beta', { owner: 'group:default/left', lifecycle: 'deprecated' }),
  component('gamma', { owner: 'group:default/right' }),
  {
    ...component('delta', { owner: 'user:default/nobody' }),
    metadata: { name: 'delta', namespace: 'default', title: 'Über ÉTÉ' },
  },
  scorecard('card', SPEC),
];

/** What is pushed for the end of a month, by entity: whether it uses it, and how many tests it has. */
const MONTHS: Record<string, Record<string, [boolean?, number?]>> = {
  '2026-05-31': {
    alpha: [false, 5],
    beta: [true, 1],
    delta: [undefined, 1],
  },
  '2026-06-30': {
    alpha: [true, 5],
    beta: [false, 1],
    gamma: [true, 2],
    delta: [undefined, 1],
  },
};

async function pushMonths(standings: Standings): Promise<void> {
  for (const [observedOn, entities] of Object.entries(MONTHS)) {
    const observations = Object.entries(entities).flatMap(
      ([entity, [uses, tests]]) => [
        { entity, fact: 'uses.it', value: uses, observedOn },
        { entity, fact: 'tests.count', value: tests, observedOn },
      ],
    );
    const said = observations.filter(({ value }) => value !== undefined);
    await standings.push({
      source: 'build',
      observations: said,
      sweeps: [{ observedOn, count: said.length }],
    });
  }
}

describe('reads of scorecards', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('%s', databaseId => {
    let standings: Standings;

    beforeAll(async () => {
      standings = await createStandings({ databases, databaseId, types });
      standings.setTime('2026-07-10T12:00:00.000Z');
      await standings.follow(catalog);
      await pushMonths(standings);
      await standings.evaluate();
    });

    it('list scorecards with figures and what stands beside them', async () => {
      const [summary] = await standings.reads.list({ asOf: JUNE });
      expect(summary).toMatchObject({
        entityRef: REF,
        lifecycle: 'active',
        adoptedAt: 'adopted',
        adoption: {
          eligible: 4,
          adopters: 2,
          notAdopters: 1,
          unknown: 1,
          exempt: 0,
          eligibilityUnknown: 0,
          eligibilityCarried: 0,
          share: 0.5,
          levels: [
            { name: 'adopted', count: 2, reachable: true },
            { name: 'completed', count: 1, reachable: true },
          ],
        },
        context: {
          asOf: '2026-06-30',
          retrospective: true,
          pendingEntities: 0,
          latestEvidenceOn: '2026-06-30',
          revision: { number: 1, firstSeenOn: '2026-07-10' },
        },
        problems: [],
      });
      const before = await standings.reads.list({ asOf: MAY });
      expect(before[0]).toMatchObject({
        adoption: { eligible: 3, adopters: 1 },
        context: { latestEvidenceOn: '2026-05-31' },
      });
      const none = await standings.reads.list({
        asOf: MAY,
        recordedAt: '2026-07-01T00:00:00Z',
      });
      expect(none).toEqual([]);
    });

    it('count the states of each check', async () => {
      const details = await standings.reads.get({
        asOf: JUNE,
        scorecardRef: REF,
      });
      expect(details.checks.map(({ id, counts }) => [id, counts])).toEqual([
        ['use', { pass: 2, fail: 1, unknown: 1, exempt: 0, upcoming: 0 }],
        ['test', { pass: 1, fail: 3, unknown: 0, exempt: 0, upcoming: 0 }],
      ]);
      expect(details.revisions).toHaveLength(1);
      await expect(
        standings.reads.get({
          asOf: JUNE,
          scorecardRef: 'scorecard:default/other',
        }),
      ).rejects.toThrow('other');
    });

    it('draw a curve from the first day of evidence on', async () => {
      const series = await standings.reads.series({
        asOf: toDayNumber('2026-07-05'),
        scorecardRef: REF,
        step: 'month',
      });
      expect(
        series.points.map(({ day, adopters, eligible, retrospective }) => [
          day,
          adopters,
          eligible,
          retrospective,
        ]),
      ).toEqual([
        ['2026-05-31', 1, 3, true],
        ['2026-06-30', 2, 4, true],
        ['2026-07-05', 2, 4, true],
      ]);
      await expect(
        standings.reads.series({
          asOf: JUNE,
          scorecardRef: REF,
          from: toDayNumber('2020-01-01'),
          step: 'day',
        }),
      ).rejects.toThrow('points are more than 1000');
    });

    it('say who moved, and show only those that the reader may see', async () => {
      const movement = async (filter: object) =>
        standings.reads.movement({
          ...ALL,
          filter,
          asOf: JUNE,
          since: MAY,
          scorecardRef: REF,
        });
      const all = await movement({});
      expect(all.counts).toEqual({
        rose: { 'service-changed': 1, 'rule-changed': 0, 'data-aged': 0 },
        fell: { 'service-changed': 1, 'rule-changed': 0, 'data-aged': 0 },
        appeared: { 'service-changed': 1, 'rule-changed': 0, 'data-aged': 0 },
        went: { 'service-changed': 0, 'rule-changed': 0, 'data-aged': 0 },
      });
      expect(all.movers).toEqual([
        {
          entityRef: 'component:default/alpha',
          title: undefined,
          owner: 'group:default/left',
          direction: 'rose',
          cause: 'service-changed',
          from: undefined,
          to: 'completed',
          on: '2026-06-30',
        },
        expect.objectContaining({
          entityRef: 'component:default/beta',
          direction: 'fell',
          from: 'adopted',
          to: undefined,
        }),
        expect.objectContaining({
          entityRef: 'component:default/gamma',
          direction: 'appeared',
          to: 'adopted',
        }),
      ]);
      const seen = await movement({
        visibleRefs: ['component:default/gamma', 'component:default/beta'],
        owned: { not: { owners: ['group:default/left'] } },
      });
      expect(seen.counts).toEqual(all.counts);
      expect(seen.total).toBe(1);
      expect(seen.movers[0].entityRef).toBe('component:default/gamma');
    });

    it('sum by owner through the hierarchy', async () => {
      const owners = await standings.reads.owners({
        asOf: JUNE,
        scorecardRef: REF,
      });
      expect(
        owners.map(({ owner, title, parent, own, total }) => [
          owner,
          title,
          parent,
          `${own.adopters} of ${own.eligible}`,
          `${total.adopters} of ${total.eligible}`,
        ]),
      ).toEqual([
        ['group:default/company', 'The company', undefined, '0 of 0', '2 of 3'],
        [
          'group:default/left',
          'The left',
          'group:default/company',
          '1 of 2',
          '1 of 2',
        ],
        [
          'group:default/right',
          'The right',
          'group:default/company',
          '1 of 1',
          '1 of 1',
        ],
        ['user:default/nobody', undefined, undefined, '0 of 1', '0 of 1'],
      ]);
    });

    describe('matrix', () => {
      const matrix = async (
        query: Omit<MatrixQuery, 'offset' | 'limit' | 'asOf' | 'recordedAt'>,
        more: Partial<typeof ALL> = {},
      ) => {
        const page = await standings.reads.matrix({
          ...ALL,
          ...more,
          asOf: JUNE,
          scorecardRef: REF,
          query,
        });
        return {
          ...page,
          names: page.rows.map(row => row.entityRef.split('/')[1]).join(' '),
        };
      };

      it('has a row for each entity, and says what filters offer', async () => {
        const page = await matrix({});
        expect(page).toMatchObject({
          names: 'alpha beta delta gamma',
          total: 4,
          kinds: ['Component'],
          lifecycles: ['deprecated', 'production'],
          owners: [
            { ref: 'group:default/left', title: 'The left' },
            { ref: 'group:default/right', title: 'The right' },
            { ref: 'user:default/nobody' },
          ],
          checks: [
            { id: 'use', level: 'adopted', effort: 'L' },
            { id: 'test', level: 'completed', effort: 'S' },
          ],
        });
        expect(page.rows[0]).toEqual({
          entityRef: 'component:default/alpha',
          title: undefined,
          owner: 'group:default/left',
          kind: 'Component',
          type: 'service',
          lifecycle: 'production',
          eligibility: 'yes',
          level: {
            name: 'completed',
            title: 'Completed',
            since: '2026-06-30',
          },
          outcome: 'adopter',
          score: 1,
          states: ['pass', 'pass'],
        });
      });

      it.each<[Parameters<typeof matrix>[0], string]>([
        [{ owner: 'group:default/company' }, 'alpha beta gamma'],
        [{ owner: 'Group:default/Left' }, 'alpha beta'],
        [{ owner: 'group:default/none' }, ''],
        [{ kind: 'component' }, 'alpha beta delta gamma'],
        [{ kind: 'api' }, ''],
        [{ lifecycle: 'deprecated' }, 'beta'],
        [{ check: 'use', state: 'unknown' }, 'delta'],
        [{ check: 'test', state: 'fail' }, 'beta delta gamma'],
        [{ state: 'unknown' }, 'delta'],
        [{ level: 'adopted' }, 'gamma'],
        [{ level: 'none' }, 'beta delta'],
        [{ search: 'ALPH' }, 'alpha'],
        [{ search: 'über ét' }, 'delta'],
        [{ search: 'ÜBER ÉT' }, 'delta'],
        [{ search: '%' }, ''],
        [{ orderBy: 'name', order: 'desc' }, 'gamma delta beta alpha'],
        [{ orderBy: 'level' }, 'beta delta gamma alpha'],
        [{ orderBy: 'score', order: 'desc' }, 'alpha gamma beta delta'],
        [{ orderBy: 'owner', order: 'desc' }, 'delta gamma alpha beta'],
      ])('narrows and orders by %j', async (query, names) => {
        const page = await matrix(query);
        expect(page.names).toBe(names);
        expect(page.total).toBe(page.rows.length);
        expect(page.owners).toHaveLength(3);
      });

      it('turns pages', async () => {
        expect(await matrix({}, { offset: 1, limit: 2 })).toMatchObject({
          names: 'beta delta',
          total: 4,
        });
      });

      it('keeps to what the reader may see', async () => {
        const narrow = async (filter: object) => {
          const page = await matrix({}, { filter });
          return `${page.names} | ${page.owners.map(({ ref }) => ref)}`;
        };
        const left = { owners: ['group:default/left'] };
        expect(await narrow({ owned: left })).toBe(
          'alpha beta | group:default/left',
        );
        expect(
          await narrow({
            owned: { anyOf: [left, { owners: ['user:default/nobody'] }] },
            visibleRefs: [
              'component:default/alpha',
              'component:default/delta',
              'component:default/gamma',
            ],
          }),
        ).toBe('alpha delta | group:default/left,user:default/nobody');
        expect(await narrow({ owned: { allOf: [left, { not: left }] } })).toBe(
          ' | ',
        );
        expect(await narrow({ visibleRefs: [] })).toBe(' | ');
      });

      it('refuses what the scorecard does not have', async () => {
        await expect(matrix({ check: 'other' })).rejects.toThrow('check:');
        await expect(matrix({ level: 'other' })).rejects.toThrow('level:');
      });
    });

    it('explain where an entity stands and what to do next', async () => {
      const read = await standings.reads.entity({
        asOf: JUNE,
        entityRef: 'component:default/beta',
      });
      expect(read).toMatchObject({
        present: true,
        owner: 'group:default/left',
        context: { pendingEntities: 0 },
      });
      const [standing] = read.standings;
      expect(standing).toMatchObject({
        scorecard: { entityRef: REF, name: 'card' },
        eligibility: 'yes',
        level: undefined,
        nextLevel: { name: 'adopted', title: 'adopted' },
        outcome: 'not-adopter',
        score: 0,
        passing: 0,
        counted: 2,
        history: [
          {
            from: '2026-05-31',
            to: '2026-06-30',
            level: 'adopted',
            levelIndex: 1,
            cause: 'service-changed',
          },
          { from: '2026-06-30', levelIndex: 0, cause: 'service-changed' },
        ],
      });
      expect(standing.nextSteps.map(step => step.check.id)).toEqual(['use']);
      expect(standing.checks[1]).toMatchObject({
        state: 'fail',
        comparisons: [
          {
            fact: 'tests.count',
            factTitle: 'Tests',
            unit: 'tests',
            operator: 'atLeast',
            wanted: 3,
            seen: 1,
            source: 'build',
            observedOn: '2026-06-30',
            ageDays: 0,
            outcome: 'false',
          },
        ],
      });
      expect(
        await standings.reads.entity({
          asOf: MAY,
          entityRef: 'component:default/gamma',
        }),
      ).toMatchObject({ present: false, standings: [] });
      expect(
        await standings.reads.entity({
          asOf: MAY,
          entityRef: 'component:default/never-seen',
        }),
      ).toMatchObject({ present: false, standings: [] });
    });

    it('say who adopts a capability, and since when', async () => {
      const capability = await standings.reads.capability({
        ...ALL,
        asOf: JUNE,
        entityRef: 'component:default/offered',
      });
      expect(capability.scorecards.map(card => card.entityRef)).toEqual([REF]);
      expect(capability.adopters).toEqual([
        expect.objectContaining({
          entityRef: 'component:default/alpha',
          scorecard: REF,
          since: '2026-06-30',
        }),
        expect.objectContaining({ entityRef: 'component:default/gamma' }),
      ]);
      expect(
        await standings.reads.capability({
          ...ALL,
          asOf: JUNE,
          entityRef: 'component:default/other',
        }),
      ).toMatchObject({ scorecards: [], adopters: [], total: 0 });
    });

    it('preview a scorecard before it is merged', async () => {
      const preview = await standings.reads.preview({
        asOf: JUNE,
        scorecard: DRAFT,
        filter: { owned: { owners: ['group:default/left'] } },
      });
      expect(preview).toMatchObject({
        asOf: '2026-06-30',
        adoption: { eligible: 4, adopters: 4, share: 1 },
        checks: [
          { id: 'use', counts: { pass: 4, fail: 0 } },
          { id: 'test', counts: { pass: 1, fail: 3 } },
        ],
        // Two change, of which the reader sees one.
        changes: {
          total: 2,
          rows: [{ entityRef: 'component:default/beta', to: 'adopted' }],
        },
      });
      expect(
        await standings.reads.preview({
          asOf: JUNE,
          scorecard: scorecard('another', SPEC),
          filter: {},
        }),
      ).toMatchObject({ adoption: { adopters: 2 }, changes: undefined });
      await expect(
        standings.reads.preview({
          asOf: JUNE,
          scorecard: scorecard('wrong', { ...SPEC, levels: 'none' }),
          filter: {},
        }),
      ).rejects.toThrow('levels');
    });

    it('preview alike in batches of any size, with as many statements for each', async () => {
      const { ledger, sources } = standings;
      const counted = await ledger
        .client('entity_versions')
        .countDistinct({ entities: 'entity_id' })
        .first();
      const entities = Number(counted?.entities);
      const previewBy = async (batch: number) => {
        const reads = DatabaseScorecardReads.create(sources, batch);
        let preview: unknown;
        const statements = await countStatements(ledger.client, async () => {
          preview = await reads.preview({
            asOf: JUNE,
            scorecard: DRAFT,
            filter: {},
          });
        });
        return { preview, statements };
      };
      const whole = await previewBy(1_000);
      const each = (await previewBy(1)).statements - whole.statements;

      expect(each).toBeGreaterThan(0);
      for (const batch of [2, 3, entities]) {
        // The last batch may be empty: it takes that to know that it was the last.
        const more = Math.floor(entities / batch);
        expect(await previewBy(batch)).toEqual({
          preview: whole.preview,
          statements: whole.statements + (each / entities) * more,
        });
      }
    });

    it('preview any regular expression', async () => {
      await standings.push({
        source: 'notes',
        observations: [
          {
            entity: 'alpha',
            fact: 'owner.note',
            value: `${'a'.repeat(40)}!`,
            observedOn: '2026-06-30',
          },
        ],
      });
      const previewOf = (matches: string) =>
        standings.reads.preview({
          asOf: JUNE,
          scorecard: scorecard('draft', {
            levels: [{ name: 'adopted' }],
            checks: [check('note', { fact: 'owner.note', matches })],
          }),
          filter: {},
        });
      // An engine that backtracks would be at it for hours.
      expect((await previewOf('^(a+)+$')).checks).toMatchObject([
        { id: 'note', counts: { fail: 1, unknown: 3 } },
      ]);
      await expect(previewOf('^(?!a)')).rejects.toThrow(
        'scorecard.spec.checks[0].when.matches: must be a regular expression of RE2',
      );
    });
  });

  describe.each(databases.eachSupportedId())('%s, however many', databaseId => {
    it('issue the same number of statements for 10 entities as for 1,000', async () => {
      const counts = [];
      for (const size of [10, 1_000]) {
        const standings = await createStandings({
          databases,
          databaseId,
          types,
        });
        standings.setTime('2026-07-10T12:00:00.000Z');
        const names = Array.from({ length: size }, (_, index) => `n${index}`);
        await standings.follow([
          ...catalog.filter(entity => entity.kind !== 'Component'),
          ...names.map((name, index) =>
            component(name, {
              owner: index % 2 ? 'group:default/left' : 'group:default/right',
            }),
          ),
        ]);
        await standings.push({
          source: 'build',
          observations: names.map((entity, index) => ({
            entity,
            fact: 'uses.it',
            value: index % 3 === 0,
            observedOn: '2026-06-30',
          })),
        });
        await standings.evaluate();
        counts.push(await countReads(standings));
      }
      expect(counts[1]).toEqual(counts[0]);
    });
  });
});

/** The statements of each read. */
async function countReads(standings: Standings) {
  const { reads, ledger } = standings;
  const one = { asOf: JUNE, scorecardRef: REF };
  const filter = {
    owned: { owners: ['group:default/left'] },
    visibleRefs: ['component:default/n1'],
  };
  const work: Record<string, () => Promise<unknown>> = {
    list: () => reads.list({ asOf: JUNE }),
    get: () => reads.get(one),
    series: () => reads.series({ ...one, step: 'week' }),
    movement: () => reads.movement({ ...one, ...ALL, filter, since: MAY }),
    owners: () => reads.owners(one),
    matrix: () => reads.matrix({ ...one, ...ALL, filter, query: {} }),
    entity: () =>
      reads.entity({ asOf: JUNE, entityRef: 'component:default/n1' }),
    capability: () =>
      reads.capability({
        ...ALL,
        asOf: JUNE,
        entityRef: 'component:default/offered',
      }),
    preview: () =>
      reads.preview({
        asOf: JUNE,
        scorecard: scorecard('card', SPEC),
        filter,
      }),
  };
  const counts: Record<string, number> = {};
  for (const [name, read] of Object.entries(work)) {
    counts[name] = await countStatements(ledger.client, read);
  }
  return counts;
}
