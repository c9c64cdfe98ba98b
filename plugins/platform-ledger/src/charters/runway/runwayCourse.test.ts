import {
  charter,
  stability,
  uptake,
} from '../../__testUtils__/charterFixtures';
import { readableDays } from './readableDays';
import { runwayCourse } from './runwayCourse';
import { valueOn } from './valueOn';

describe('runwayCourse', () => {
  it('has the judged curve first, the pace from start to target, and the forecast from the as-of day on', () => {
    const course = runwayCourse(uptake, charter);

    expect(course).toMatchObject({
      from: '2024-07-01',
      to: '2024-12-31',
      target: 0.8,
      span: { least: 0, most: 1 },
      required: {
        from: { day: '2024-07-01', value: 4 / 14 },
        to: { day: '2024-12-31', value: 0.8 },
      },
      forecast: {
        theilSen: {
          from: { day: '2024-10-31' },
          to: { day: '2024-12-31', value: 0.7143 },
        },
      },
    });
    expect(
      course.curves.map(({ population, judged, points }) => [
        population,
        judged,
        points.length,
      ]),
    ).toEqual([
      ['frozen', true, 5],
      ['current', false, 5],
    ]);
  });

  it('forecasts nothing from the due day on, and draws nothing after the runway', () => {
    const { frozen } = uptake;
    const course = runwayCourse(
      {
        ...uptake,
        frozen: frozen && {
          ...frozen,
          points: [...frozen.points, { day: '2025-01-31', value: 1 }],
        },
      },
      { ...charter, asOf: '2025-06-30' },
    );

    expect(course.forecast).toBeUndefined();
    expect(course.curves[0].points.at(-1)?.day).toBe('2024-10-31');
  });

  it('spans what it draws where the metric is no share, with its range as the limit', () => {
    const course = runwayCourse(
      {
        ...uptake,
        metric: {
          ...uptake.metric!,
          unit: 'days',
          range: { least: 0, most: 30 },
        },
        target: { value: 12, side: 'atMost' },
        baseline: { value: 40, day: '2024-06-30', stated: true },
      },
      charter,
    );

    expect(course.span).toEqual({ least: 0, most: 30 });
  });

  it('has one curve where the metric knows no populations, and no pace without a baseline', () => {
    const course = runwayCourse(
      {
        ...uptake,
        frozen: undefined,
        baseline: undefined,
        judged: 'current',
        current: {
          population: 'current',
          fresh: false,
          status: 'no-data',
          points: stability.points,
        },
      },
      charter,
    );

    expect(course.curves).toEqual([{ judged: true, points: stability.points }]);
    expect(course.required).toBeUndefined();
    expect(course.forecast).toBeUndefined();
  });
});

describe('valueOn', () => {
  const line = {
    from: { day: '2024-07-01', value: 0.2 },
    to: { day: '2024-07-11', value: 0.4 },
  };

  it.each([
    ['2024-06-30', undefined],
    ['2024-07-01', 0.2],
    ['2024-07-06', 0.3],
    ['2024-07-11', 0.4],
    ['2024-07-12', undefined],
  ])('on %s is %s', (day, value) => {
    const read = valueOn(line, day);
    expect(read === undefined ? read : Math.round(read * 1e9) / 1e9).toBe(
      value,
    );
  });
});

describe('readableDays', () => {
  it('are those that were measured, the milestones, and week by week what lies ahead', () => {
    const days = readableDays(runwayCourse(uptake, charter), [
      '2024-09-30',
      '2024-12-31',
      '2025-02-01',
    ]);

    expect(days.slice(0, 6)).toEqual([
      '2024-06-30',
      '2024-07-31',
      '2024-08-31',
      '2024-09-30',
      '2024-10-31',
      '2024-11-04',
    ]);
    expect(days.at(-1)).toBe('2024-12-31');
  });
});
