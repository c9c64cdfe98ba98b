import { FactValue } from '../schema';
import fc from 'fast-check';
import { FilterPredicate } from '@backstage/filter-predicates';
import { CompleteScorecardSpec, Rule } from '../definitions';

import { fromDayNumber, OPEN_END } from '../time';
import { EntityStretch } from './entityHistory';
import { evaluateCheck } from './evaluateCheck';
import { evaluateEligibility } from './evaluateEligibility';
import { FactStretch, FactTimelines } from './FactTimelines';
import { judgeStates } from './judgeStates';
import { FactsOnDay } from './SeenFact';
import { JudgingRevision, standingTimeline } from './standingTimeline';
import { letterOfState } from './stateLetters';

const DAYS = 40;
const SOURCES = ['scan', 'build'];
const FACTS = ['flag', 'count', 'role', 'date'] as const;
const TYPES = new Map([
  ['flag', { type: 'boolean' as const, title: 'Flag' }],
  ['count', { type: 'number' as const, title: 'Count' }],
  [
    'role',
    { type: 'string' as const, title: 'Role', sourcePriority: ['scan'] },
  ],
  ['date', { type: 'date' as const, title: 'Date' }],
]);

const day = fc.integer({ min: 0, max: DAYS });
const dayText = day.map(fromDayNumber);
const duration = fc.integer({ min: 0, max: 12 }).map(days => `P${days}D`);
const values: Record<(typeof FACTS)[number], fc.Arbitrary<FactValue>> = {
  flag: fc.boolean(),
  count: fc.integer({ min: 0, max: 3 }),
  role: fc.constantFrom('backend', 'frontend'),
  date: dayText,
};

/** Stretches of one series: cut the days, give each piece a value or none. */
const series = (fact: (typeof FACTS)[number], source: string) =>
  fc
    .array(
      fc.record({
        from: day,
        value: fc.option(values[fact], { nil: undefined }),
        swept: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    .map(pieces => {
      const sorted = [...new Map(pieces.map(piece => [piece.from, piece]))]
        .map(([, piece]) => piece)
        .sort((left, right) => left.from - right.from);
      return sorted.flatMap((piece, index): FactStretch[] =>
        piece.value === undefined
          ? []
          : [
              {
                fact,
                source,
                from: piece.from,
                to: sorted[index + 1]?.from ?? OPEN_END,
                value: piece.value,
                swept: piece.swept,
              },
            ],
      );
    });

const stretches = fc
  .tuple(...FACTS.flatMap(fact => SOURCES.map(source => series(fact, source))))
  .map(lists => lists.flat());

const sweepDays = fc
  .record({ scan: fc.uniqueArray(day), build: fc.uniqueArray(day) })
  .map(
    ({ scan, build }) =>
      new Map([
        ['scan', scan.sort((left, right) => left - right)],
        ['build', build.sort((left, right) => left - right)],
      ]),
  );

const comparison: fc.Arbitrary<Rule> = fc.oneof(
  fc.boolean().map(is => ({ fact: 'flag', is })),
  fc.integer({ min: 0, max: 3 }).map(atLeast => ({ fact: 'count', atLeast })),
  fc.constantFrom('backend', 'frontend').map(is => ({ fact: 'role', is })),
  duration.map(newerThan => ({ fact: 'date', newerThan })),
  fc
    .record({ fact: fc.constantFrom(...FACTS), exists: fc.boolean() })
    .map(rule => rule),
);

const { rule } = fc.letrec<{ rule: Rule }>(tie => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map(all => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map(any => ({ any })),
    tie('rule').map(not => ({ not })),
  ),
}));

const appliesTo = fc.constantFrom<FilterPredicate[]>(
  { kind: 'Component' },
  { kind: 'Component', 'facts.role': 'backend' },
  { $not: { 'facts.role': 'frontend' } },
  { $any: [{ kind: 'API' }, { 'facts.flag': true }] },
);

const spec: fc.Arbitrary<CompleteScorecardSpec> = fc
  .record({
    appliesTo,
    lifecycle: fc.constantFrom('active', 'active', 'active', 'retired'),
    adoptedAt: fc.constantFrom('bronze', 'silver'),
    checks: fc.array(
      fc.record(
        {
          when: rule,
          level: fc.constantFrom('bronze', 'silver'),
          weight: fc.integer({ min: 1, max: 3 }),
          effectiveFrom: dayText,
          freshWithin: duration,
        },
        { requiredKeys: ['when', 'level', 'weight'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(parts => ({
    ...parts,
    type: 'standard',
    mandated: false,
    owner: 'group:default/core',
    levels: ['bronze', 'silver'].map(name => ({ name, title: name })),
    checks: parts.checks.map((check, index) => ({
      ...check,
      id: `check-${index}`,
      title: 'A check',
      because: 'It helps.',
      instruction: 'Do it.',
      effort: 'M',
    })),
  }));

const revisions: fc.Arbitrary<JudgingRevision[]> = fc
  .array(fc.record({ spec, firstSeenDay: day, retired: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .map(list =>
    list
      .sort((left, right) => left.firstSeenDay - right.firstSeenDay)
      .map((revision, index) => ({
        ...revision,
        id: index + 1,
        number: index + 1,
      })),
  );

const versions: fc.Arbitrary<EntityStretch[]> = fc
  .array(
    fc.record({
      from: day,
      present: fc.boolean(),
      kind: fc.constantFrom('Component', 'API'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(list => {
    const sorted = [...new Map(list.map(entry => [entry.from, entry]))]
      .map(([, entry]) => entry)
      .sort((left, right) => left.from - right.from);
    return sorted.map(({ present, kind }, index) => ({
      from: index === 0 ? 0 : sorted[index].from,
      to: sorted[index + 1]?.from ?? OPEN_END,
      present,
      attributes: { kind },
    }));
  });

interface World {
  revisions: JudgingRevision[];
  versions: EntityStretch[];
  stretches: FactStretch[];
  sweepDays: Map<string, number[]>;
  catalogWatch?: number;
}

const world: fc.Arbitrary<World> = fc.record(
  {
    revisions,
    versions,
    stretches,
    sweepDays,
    catalogWatch: day,
  },
  { requiredKeys: ['revisions', 'versions', 'stretches', 'sweepDays'] },
);

/** A day's facts, found by looking at every stretch. */
function factsOn({ stretches: all, sweepDays: days }: World, on: number) {
  const covers = (stretch: FactStretch) =>
    stretch.from <= on && on < stretch.to;
  const read: FactsOnDay = fact => {
    const order = fact === 'role' ? ['scan', 'build'] : [...SOURCES].sort();
    const stretch = order
      .map(source =>
        all.find(
          entry =>
            entry.fact === fact && entry.source === source && covers(entry),
        ),
      )
      .find(entry => entry !== undefined);
    if (!stretch) {
      return undefined;
    }
    const reports = stretch.swept
      ? (days.get(stretch.source) ?? []).filter(
          sweep => sweep >= stretch.from && sweep <= on,
        )
      : [];
    return {
      value: stretch.value,
      type: TYPES.get(fact)!.type,
      observedOn: Math.max(stretch.from, ...reports),
    };
  };
  return { read, any: all.some(covers) };
}

/** Whether and how an entity stands on one day, from scratch: everything before is walked day by day. */
function naive(options: World, on: number) {
  const { revisions: all, versions: known, catalogWatch } = options;
  const revision =
    all.findLast(candidate => candidate.firstSeenDay <= on) ?? all[0];
  if (revision.retired || revision.spec.lifecycle === 'retired') {
    return undefined;
  }
  let lastKnown = 'unknown';
  let eligibility = 'no';
  for (let step = 0; step <= on; step += 1) {
    const version = known.find(entry => entry.from <= step && step < entry.to)!;
    const { read, any } = factsOn(options, step);
    const watched = catalogWatch !== undefined && step >= catalogWatch;
    eligibility = 'no';
    if (watched ? version.present : any) {
      const truth = evaluateEligibility({
        appliesTo: revision.spec.appliesTo,
        entity: version.attributes,
        facts: read,
      });
      lastKnown = truth === 'unknown' ? lastKnown : truth;
      const settled = truth === 'unknown' ? 'carried' : 'yes';
      eligibility = { true: settled, false: 'no', unknown: 'unknown' }[
        lastKnown
      ]!;
    }
  }
  if (eligibility === 'no') {
    return undefined;
  }
  if (eligibility === 'unknown') {
    return { revisionId: revision.id, eligibility, states: '', level: 0 };
  }
  const states = revision.spec.checks.map(
    check =>
      evaluateCheck({ check, facts: factsOn(options, on).read, day: on }).state,
  );
  return {
    revisionId: revision.id,
    eligibility,
    states: states.map(letterOfState).join(''),
    level: judgeStates(revision.spec, states).level,
  };
}

function timelineOf(options: World) {
  return standingTimeline({
    ...options,
    facts: FactTimelines.create({ ...options, types: TYPES }),
  });
}

describe('standingTimeline, for any definitions and facts', () => {
  it('says of each day what judging that day alone from scratch says', () => {
    fc.assert(
      fc.property(world, options => {
        const rows = timelineOf(options);
        for (let on = 0; on <= DAYS + 15; on += 1) {
          const row = rows.find(entry => entry.from <= on && on < entry.to);
          const wanted = naive(options, on);
          expect(row ? { on, ...pick(row) } : { on }).toEqual({
            on,
            ...wanted,
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('makes rows in the order of days that neither overlap nor repeat each other', () => {
    fc.assert(
      fc.property(world, options => {
        const rows = timelineOf(options);
        for (const row of rows) {
          expect(row.from).toBeLessThan(row.to);
          expect(row.eligibleFrom).toBeLessThanOrEqual(row.levelFrom);
          expect(row.levelFrom).toBeLessThanOrEqual(row.from);
        }
        for (const [index, next] of rows.slice(1).entries()) {
          const row = rows[index];
          const stays = row.to === next.from && row.endCause === undefined;
          expect(row.to).toBeLessThanOrEqual(next.from);
          expect(next.eligibleFrom).toBe(stays ? row.eligibleFrom : next.from);
          expect(stays && JSON.stringify(pick(row))).not.toBe(
            JSON.stringify(pick(next)),
          );
        }
      }),
    );
  });

  it('does not hang on the order in which facts are handed over', () => {
    fc.assert(
      fc.property(world, options => {
        expect(
          timelineOf({ ...options, stretches: options.stretches.toReversed() }),
        ).toEqual(timelineOf(options));
      }),
    );
  });
});

function pick(row: ReturnType<typeof standingTimeline>[number]) {
  const { revisionId, eligibility, states, level } = row;
  return { revisionId, eligibility, states, level };
}
