import { FactValue } from '../schema';
import { CompleteCheck, CompleteScorecardSpec, Rule } from '../definitions';

import { OPEN_END } from '../time';
import { EntityStretch } from './entityHistory';
import { FactStretch, FactTimelines } from './FactTimelines';
import { JudgingRevision, standingTimeline } from './standingTimeline';

function check(when: Rule, more: Partial<CompleteCheck> = {}): CompleteCheck {
  return {
    id: 'check',
    level: 'adopted',
    title: 'A check',
    when,
    because: 'It helps.',
    instruction: 'Do it.',
    weight: 1,
    effort: 'M',
    ...more,
  };
}

function spec(
  checks: CompleteCheck[],
  more: Partial<CompleteScorecardSpec> = {},
): CompleteScorecardSpec {
  return {
    type: 'adoption',
    mandated: false,
    lifecycle: 'active',
    owner: 'group:default/core',
    appliesTo: { kind: 'Component' },
    levels: [
      { name: 'adopted', title: 'Adopted' },
      { name: 'completed', title: 'Completed' },
    ],
    adoptedAt: 'adopted',
    checks,
    ...more,
  };
}

function revision(
  number: number,
  firstSeenDay: number,
  of: CompleteScorecardSpec,
  retired = false,
): JudgingRevision {
  return { id: number * 10, number, firstSeenDay, retired, spec: of };
}

function value(
  fact: string,
  of: FactValue,
  from: number,
  to = OPEN_END,
  more: Partial<FactStretch> = {},
): FactStretch {
  return { fact, source: 'build', from, to, value: of, swept: true, ...more };
}

function facts(stretches: FactStretch[], sweepDays: number[] = []) {
  return FactTimelines.create({
    types: new Map(),
    stretches,
    sweepDays: new Map([['build', sweepDays]]),
  });
}

const always: EntityStretch[] = [
  { from: 0, to: OPEN_END, present: true, attributes: { kind: 'Component' } },
];

const usesIt = spec([check({ fact: 'uses', is: true })]);

describe('standingTimeline', () => {
  it('stands while the entity has facts, and rises because the service changed', () => {
    const rows = standingTimeline({
      revisions: [revision(1, 500, usesIt)],
      versions: always,
      facts: facts([
        value('uses', false, 100, 200),
        value('uses', true, 200, 300),
      ]),
    });
    expect(rows).toEqual([
      expect.objectContaining({
        from: 100,
        to: 200,
        revisionId: 10,
        eligibility: 'yes',
        level: 0,
        states: 'f',
        outcome: 'not-adopter',
        score: 0,
        eligibleFrom: 100,
        eligibleCause: 'service-changed',
      }),
      expect.objectContaining({
        from: 200,
        to: 300,
        level: 1,
        levelFrom: 200,
        levelCause: 'service-changed',
        states: 'p',
        outcome: 'adopter',
        score: 1,
        passing: 1,
        counted: 1,
        eligibleFrom: 100,
        endCause: 'service-changed',
      }),
    ]);
  });

  it('falls because the data aged, and rises again with the next sweep of the same value', () => {
    const fresh = spec([
      check({ fact: 'uses', is: true }, { freshWithin: 'P10D' }),
    ]);
    const rows = standingTimeline({
      revisions: [revision(1, 0, fresh)],
      versions: always,
      facts: facts([value('uses', true, 100)], [100, 105, 130]),
    });
    expect(
      rows.map(row => [row.from, row.to, row.states, row.levelCause]),
    ).toEqual([
      [100, 116, 'p', 'service-changed'],
      [116, 130, 'u', 'data-aged'],
      [130, 141, 'p', 'data-aged'],
      [141, OPEN_END, 'u', 'data-aged'],
    ]);
  });

  it('falls because a date aged', () => {
    const rows = standingTimeline({
      revisions: [
        revision(1, 0, spec([check({ fact: 'on', newerThan: 'P10D' })])),
      ],
      versions: always,
      facts: FactTimelines.create({
        types: new Map([['on', { type: 'date', title: 'On' }]]),
        stretches: [value('on', '1970-04-11', 100)],
        sweepDays: new Map(),
      }),
    });
    expect(rows.map(row => [row.from, row.states, row.levelCause])).toEqual([
      [100, 'p', 'service-changed'],
      [111, 'f', 'data-aged'],
    ]);
  });

  it('falls by the rule where a check takes effect', () => {
    const rows = standingTimeline({
      revisions: [
        revision(
          1,
          0,
          spec([
            check({ fact: 'uses', is: true }),
            check({ fact: 'other', is: true }, { effectiveFrom: '1970-05-01' }),
          ]),
        ),
      ],
      versions: always,
      facts: facts([value('uses', true, 100)]),
    });
    expect(
      rows.map(row => [row.from, row.states, row.level, row.levelCause]),
    ).toEqual([
      [100, 'pc', 1, 'service-changed'],
      [120, 'pu', 0, 'rule-changed'],
    ]);
  });

  it('tells a change of the rule from one of the service on the same day', () => {
    const stricter = spec([
      check({ fact: 'uses', is: true }),
      check({ fact: 'old', is: false }),
    ]);
    const rows = (usesFrom: number, usesTo: number) =>
      standingTimeline({
        revisions: [revision(1, 50, usesIt), revision(2, 200, stricter)],
        versions: always,
        facts: facts([
          value('uses', true, usesFrom, usesTo),
          value('uses', false, usesTo),
          value('old', true, 100),
        ]),
      }).map(row => [row.from, row.revisionId, row.level, row.levelCause]);
    expect(rows(100, 300)).toEqual([
      [100, 10, 1, 'service-changed'],
      [200, 20, 0, 'rule-changed'],
      [300, 20, 0, 'rule-changed'],
    ]);
    expect(rows(100, 200)).toEqual([
      [100, 10, 1, 'service-changed'],
      [200, 20, 0, 'service-changed'],
    ]);
  });

  it('goes and appears by the rule where only that changed', () => {
    const apis = { ...usesIt, appliesTo: { kind: 'API' } };
    const rows = standingTimeline({
      revisions: [
        revision(1, 50, usesIt),
        revision(2, 200, apis),
        revision(3, 300, usesIt),
      ],
      versions: always,
      facts: facts([value('uses', true, 100)]),
    });
    expect(
      rows.map(row => [row.from, row.to, row.eligibleCause, row.endCause]),
    ).toEqual([
      [100, 200, 'service-changed', 'rule-changed'],
      [300, OPEN_END, 'rule-changed', undefined],
    ]);
  });

  it('ends where the scorecard is retired, in the catalog or by its lifecycle', () => {
    for (const end of [
      revision(2, 200, usesIt, true),
      revision(2, 200, { ...usesIt, lifecycle: 'retired' }),
    ]) {
      const rows = standingTimeline({
        revisions: [revision(1, 50, usesIt), end],
        versions: always,
        facts: facts([value('uses', true, 100)]),
      });
      expect(rows).toEqual([
        expect.objectContaining({
          from: 100,
          to: 200,
          endCause: 'rule-changed',
        }),
      ]);
    }
  });

  it('carries the last known eligibility, across days of absence too', () => {
    const backends = { ...usesIt, appliesTo: { 'facts.role': 'backend' } };
    const rows = standingTimeline({
      revisions: [revision(1, 0, backends)],
      versions: always,
      facts: facts([
        value('uses', true, 100, 300),
        value('role', 'backend', 120, 150),
        value('role', 'frontend', 200, 210),
        value('role', 'backend', 220, 230),
        value('uses', true, 400),
      ]),
    });
    expect(
      rows.map(row => [row.from, row.to, row.eligibility, row.states]),
    ).toEqual([
      [100, 120, 'unknown', ''],
      [120, 150, 'yes', 'p'],
      [150, 200, 'carried', 'p'],
      [220, 230, 'yes', 'p'],
      [230, 300, 'carried', 'p'],
      [400, OPEN_END, 'carried', 'p'],
    ]);
    expect(rows[2]).toMatchObject({ eligibleFrom: 120, levelFrom: 120 });
    expect(rows[5]).toMatchObject({ eligibleFrom: 400, levelFrom: 400 });
  });

  it('takes presence from facts up to the catalog watch, and from the catalog from then on', () => {
    const rows = standingTimeline({
      revisions: [revision(1, 0, usesIt)],
      versions: [
        { ...always[0], to: 250, present: true },
        { ...always[0], from: 250, to: 300, present: false },
        { ...always[0], from: 300, present: true },
      ],
      catalogWatch: 200,
      facts: facts([value('uses', true, 100, 150)]),
    });
    expect(rows.map(row => [row.from, row.to, row.states])).toEqual([
      [100, 150, 'p'],
      [200, 250, 'u'],
      [300, OPEN_END, 'u'],
    ]);
  });

  it('has no row for an entity that the catalog never had', () => {
    expect(
      standingTimeline({
        revisions: [revision(1, 0, usesIt)],
        versions: [],
        facts: facts([value('uses', true, 100)]),
      }),
    ).toEqual([]);
  });

  it('believes sources in their order, and the next where the first has no value', () => {
    const rows = standingTimeline({
      revisions: [revision(1, 0, usesIt)],
      versions: always,
      facts: FactTimelines.create({
        types: new Map([
          [
            'uses',
            { type: 'boolean', title: 'Uses', sourcePriority: ['scan'] },
          ],
        ]),
        stretches: [
          value('uses', false, 100, OPEN_END, { source: 'build' }),
          value('uses', true, 150, 200, { source: 'scan' }),
        ],
        sweepDays: new Map(),
      }),
    });
    expect(rows.map(row => [row.from, row.states])).toEqual([
      [100, 'f'],
      [150, 'p'],
      [200, 'f'],
    ]);
  });
});
