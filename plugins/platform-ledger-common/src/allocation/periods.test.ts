import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '../time';
import { hoursByDay } from './hoursByDay';
import { isoWeekOf } from './isoWeekOf';
import { PeriodKind, PeriodSpan } from './PeriodSpan';
import { PeriodCalendar, periodOf } from './periodOf';
import { periodsBetween } from './periodsBetween';
import { quarterOf } from './quarterOf';
import { sprintOf } from './sprintOf';
import { workingDays } from './workingDays';

const text = ({
  label,
  start,
  end,
}: Pick<PeriodSpan, 'label' | 'start' | 'end'>) =>
  `${label} [${fromDayNumber(start)}, ${fromDayNumber(end)})`;

describe('periods', () => {
  it.each([
    ['2024-07-01', 1, '2024-Q3 [2024-07-01, 2024-10-01)'],
    ['2024-12-31', 1, '2024-Q4 [2024-10-01, 2025-01-01)'],
    ['2024-09-30', 10, 'FY2024-Q4 [2024-07-01, 2024-10-01)'],
    ['2024-10-01', 10, 'FY2025-Q1 [2024-10-01, 2025-01-01)'],
    ['2024-01-31', 2, 'FY2024-Q4 [2023-11-01, 2024-02-01)'],
    ['2024-02-29', 2, 'FY2025-Q1 [2024-02-01, 2024-05-01)'],
    ['2024-12-31', 12, 'FY2025-Q1 [2024-12-01, 2025-03-01)'],
  ])('has %s, fiscal years from month %d, in %s', (day, month, expected) => {
    expect(text(quarterOf(toDayNumber(day), month))).toBe(expected);
  });

  it.each([0, 13, 1.5])('refuses a fiscal year from month %d', month => {
    expect(() => quarterOf(0, month)).toThrow(
      `fiscalYearStartsIn must be a month from 1 to 12, not ${month}`,
    );
  });

  it.each([
    ['2024-01-14', '2024-01-01 [2024-01-01, 2024-01-15)'],
    ['2024-01-15', '2024-01-15 [2024-01-15, 2024-01-29)'],
    ['2023-12-31', '2023-12-18 [2023-12-18, 2024-01-01)'],
  ])('has %s in the sprint %s', (day, expected) => {
    const sprint = { weeks: 2, anchor: '2024-01-01' };

    expect(text(sprintOf(toDayNumber(day), sprint))).toBe(expected);
  });

  it('refuses sprints without a length or that the policy does not have', () => {
    expect(() => sprintOf(0, { weeks: 0, anchor: '2024-01-01' })).toThrow(
      'A sprint must last a whole number of weeks, not 0',
    );
    expect(() => periodOf({ kind: 'sprint', day: 0, calendar: {} })).toThrow(
      'The policy does not say how long a sprint is',
    );
  });

  it('lists whole periods, also those that only touch', () => {
    const between = (kind: PeriodKind, calendar: PeriodCalendar = {}) =>
      periodsBetween({
        kind,
        from: toDayNumber('2024-06-30'),
        to: toDayNumber('2024-08-01'),
        calendar,
      }).map(text);

    expect(between('quarter')).toEqual([
      '2024-Q2 [2024-04-01, 2024-07-01)',
      '2024-Q3 [2024-07-01, 2024-10-01)',
    ]);
    expect(between('month').map(label => label.slice(0, 7))).toEqual([
      '2024-06',
      '2024-07',
    ]);
    expect(between('year')).toEqual(['2024 [2024-01-01, 2025-01-01)']);
    expect(between('year', { fiscalYearStartsIn: 7 })).toEqual([
      'FY2024 [2023-07-01, 2024-07-01)',
      'FY2025 [2024-07-01, 2025-07-01)',
    ]);
  });

  it('cuts time without gap or overlap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PeriodKind>('sprint', 'month', 'quarter', 'year'),
        fc.integer({ min: 1000, max: 30_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (kind, day, fiscalYearStartsIn, weeks) => {
          const calendar = {
            fiscalYearStartsIn,
            sprint: { weeks, anchor: '2024-01-01' },
          };
          const period = periodOf({ kind, day, calendar });
          const of = (other: number) =>
            periodOf({ kind, day: other, calendar });
          expect(period.start <= day && day < period.end).toBe(true);
          expect(of(period.start)).toEqual(period);
          expect(of(period.end - 1)).toEqual(period);
          expect(of(period.end).start).toBe(period.end);
        },
      ),
    );
  });

  it('knows ISO weeks over the turn of a year', () => {
    expect(text(isoWeekOf(toDayNumber('2027-01-03')))).toBe(
      '2026-W53 [2026-12-28, 2027-01-04)',
    );
    expect(isoWeekOf(toDayNumber('2027-01-04')).label).toBe('2027-W01');
  });

  it('counts Monday to Friday less holidays', () => {
    const { start, end } = quarterOf(toDayNumber('2026-01-05'));
    const holidays = new Set(
      ['2026-01-01', '2026-01-04'].map(day => toDayNumber(day)),
    );

    expect(workingDays({ start, end })).toHaveLength(64);
    expect(workingDays({ start, end }, holidays)).toHaveLength(63);
  });
});

describe('hoursByDay', () => {
  it('cuts at the midnights of the time zone, also where the clock changes', () => {
    const cut = (timeZone: string) =>
      hoursByDay({
        from: new Date('2026-03-27T22:00:00Z'),
        to: new Date('2026-03-29T23:00:00Z'),
        timeZone,
      }).map(({ day, hours }) => [fromDayNumber(day), hours]);

    expect(cut('UTC')).toEqual([
      ['2026-03-27', 2],
      ['2026-03-28', 24],
      ['2026-03-29', 23],
    ]);
    expect(cut('Europe/Berlin')).toEqual([
      ['2026-03-27', 1],
      ['2026-03-28', 24],
      ['2026-03-29', 23],
      ['2026-03-30', 1],
    ]);
  });

  it('refuses what is no time zone', () => {
    const now = new Date('2026-03-27T22:00:00Z');

    expect(() => hoursByDay({ from: now, to: now, timeZone: 'Moon' })).toThrow(
      "'Moon' is not a time zone",
    );
  });
});
