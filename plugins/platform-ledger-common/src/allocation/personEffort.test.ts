import { Day, toDayNumber } from '../time';
import { golden } from './__testUtils__/golden';
import { sumBy } from './__testUtils__/sumBy';
import { tracesOf } from './__testUtils__/tracesOf';
import { coverageOf } from './coverageOf';
import { EffortTrace } from './EffortTrace';
import { personEffort } from './personEffort';
import { shareOf } from './shareOf';

const MONDAY = toDayNumber('2026-01-05');

function trace(item: string, options: Partial<EffortTrace> = {}): EffortTrace {
  return { day: MONDAY, item, attributes: {}, ...options };
}

const equalSplit = { method: 'equal-split', crossCutting: 'alone' } as const;

describe('personEffort by equal split', () => {
  it('gives the golden week', () => {
    const { activity, category, expected } = golden<{
      activity: { date: Day; items: string[] }[];
      category: Record<string, string>;
      expected: Record<string, number> & { effort: Record<string, number> };
    }>('allocation-equal-split');
    const traces = tracesOf(
      Object.fromEntries(activity.map(({ date, items }) => [date, items])),
    );

    const { parts } = personEffort({ ...equalSplit, traces });

    expect(sumBy(parts, ({ item }) => item)).toEqual(expected.effort);
    const { platform } = sumBy(parts, ({ item }) => category[item]);
    const attributed = sumBy(parts, () => 'all').all;
    expect({ platform, attributed }).toEqual({
      platform: expected.platform,
      attributed: expected.attributed,
    });
    const figures = { platform, attributed, capacity: 5 };
    expect(coverageOf(figures).coverage).toBeCloseTo(expected.coverage, 6);
    const share = shareOf(figures, 'attributed');
    expect(share.ofCapacity).toBeCloseTo(expected.shareOfAvailable, 6);
    expect(share.ofAttributed).toBeCloseTo(expected.shareOfAttributed, 6);
  });

  it('caps the golden weeks', () => {
    const { cases } = golden<{
      cases: {
        name: string;
        activity?: Record<Day, string[]>;
        capacity?: number;
        effort: Record<string, number>;
        attributed: number;
      }[];
    }>('allocation-weekly-cap');
    for (const { name, activity, capacity, effort, attributed } of cases) {
      const { parts, cappedWeeks } = personEffort({
        ...equalSplit,
        traces: tracesOf(activity ?? cases[0].activity!),
        weekCaps:
          capacity === undefined ? undefined : new Map([[MONDAY, capacity]]),
      });

      expect({ name, effort: sumBy(parts, ({ item }) => item) }).toEqual({
        name,
        effort,
      });
      expect(sumBy(parts, () => 'all').all).toBe(attributed);
      expect(cappedWeeks).toEqual(
        attributed === 2
          ? []
          : [{ week: MONDAY, label: '2026-W02', total: 7, cap: attributed }],
      );
    }
  });

  it('takes a week of no capacity as no effort, and never more than five days', () => {
    const traces = tracesOf({ '2026-01-05': ['P1'] });
    const withCap = (cap: number) =>
      personEffort({
        ...equalSplit,
        traces,
        weekCaps: new Map([[MONDAY, cap]]),
      });

    expect(withCap(0).parts).toEqual([]);
    expect(withCap(0).cappedWeeks).toMatchObject([{ total: 1, cap: 0 }]);
    expect(withCap(7).parts).toMatchObject([{ amount: 1 }]);
  });

  it('shares an item between the different attributes it came with', () => {
    const { parts } = personEffort({
      ...equalSplit,
      traces: [
        trace('a', { component: 'a', attributes: { type: 'feat' } }),
        trace('a', {
          component: 'a',
          attributes: { type: 'feat' },
          change: 'x',
        }),
        trace('a', { component: 'a', attributes: { type: 'fix' } }),
        trace('b', { component: 'b', attributes: { type: 'fix' } }),
      ],
    });

    expect(
      sumBy(parts, ({ item, attributes }) => `${item} ${attributes.type}`),
    ).toEqual({ 'a feat': 0.25, 'a fix': 0.25, 'b fix': 0.5 });
    expect(parts[0].attributes).toEqual({ component: 'a', type: 'feat' });
  });

  it('counts an area alone only where its change touches no component that day', () => {
    const traces = [
      trace('ci', { area: 'ci', change: 'one' }),
      trace('a', { component: 'a', area: 'plugin', change: 'one' }),
      trace('docs', { area: 'docs', change: 'two' }),
      trace('release', { area: 'release' }),
      trace('late', { area: 'late', change: 'three' }),
      trace('b', { component: 'b', change: 'three', day: MONDAY + 1 }),
    ];
    const itemsBy = (crossCutting: 'alone' | 'always') =>
      personEffort({ method: 'equal-split', crossCutting, traces })
        .parts.map(({ item }) => item)
        .sort();

    expect(itemsBy('alone')).toEqual(['a', 'b', 'docs', 'late', 'release']);
    expect(itemsBy('always')).toEqual([
      'a',
      'b',
      'ci',
      'docs',
      'late',
      'release',
    ]);
  });
});

describe('personEffort by time in progress', () => {
  const method = { method: 'time-in-progress', crossCutting: 'alone' } as const;

  it('gives the golden week', () => {
    const { hours, expected } = golden<{
      hours: { date: Day; items: Record<string, number> }[];
      expected: { effort: Record<string, number>; attributed: number };
    }>('allocation-time-in-progress');
    const traces = hours.flatMap(({ date, items }) =>
      Object.entries(items).map(([item, amount]) =>
        trace(item, { day: toDayNumber(date), hours: amount }),
      ),
    );

    const { parts, unit } = personEffort({ ...method, traces });

    expect(unit).toBe('person-days');
    expect(sumBy(parts, ({ item }) => item)).toEqual(expected.effort);
    expect(sumBy(parts, () => 'all').all).toBe(expected.attributed);
  });

  it.each(['every day', 'weekdays only'])(
    'lets an item go 30 days after its last activity, hours reported %s',
    reported => {
      const rule = golden<Record<string, string> & { countedWeekdays: number }>(
        'allocation-thirty-day-rule',
      );
      const from = toDayNumber(rule.inProgressFrom);
      const traces = Array.from({ length: 90 }, (_, index) => from + index)
        .filter(day => reported === 'every day' || (day + 3) % 7 < 5)
        .map(day => trace('P1', { day, hours: 24 }));
      traces.push(trace('P1', { day: toDayNumber(rule.lastActivity) }));

      const { parts } = personEffort({ ...method, traces });

      expect(parts).toHaveLength(rule.countedWeekdays);
      expect(parts.every(({ amount }) => amount === 1)).toBe(true);
      expect(Math.max(...parts.map(({ day }) => day))).toBe(
        toDayNumber(rule.lastDayThatCounts),
      );
    },
  );

  it('counts the activity of others on the item, and each return into progress', () => {
    const traces = [0, 40].flatMap(first =>
      Array.from({ length: 5 }, (_, index) =>
        trace('P1', { day: MONDAY + first * 7 + index, hours: 8 }),
      ),
    );
    const long = Array.from({ length: 60 }, (_, index) =>
      trace('P2', { day: MONDAY + index, hours: 8 }),
    );
    const daysOf = (options: {
      traces: EffortTrace[];
      activity?: Map<string, number[]>;
    }) => personEffort({ ...method, ...options }).parts.length;

    expect(daysOf({ traces })).toBe(10);
    expect(daysOf({ traces: long })).toBe(23);
    expect(
      daysOf({ traces: long, activity: new Map([['P2', [MONDAY + 20]]]) }),
    ).toBe(37);
  });
});

describe('personEffort by points', () => {
  it('sums completed points, which are not days', () => {
    const effort = personEffort({
      method: 'points',
      crossCutting: 'alone',
      traces: [
        trace('P1', { points: 8 }),
        trace('P1', { points: 8 }),
        trace('F1', { points: 3, day: MONDAY + 5 }),
        trace('F2'),
      ],
    });

    expect(effort.unit).toBe('story-points');
    expect(sumBy(effort.parts, ({ item }) => item)).toEqual({ P1: 8, F1: 3 });
  });
});
