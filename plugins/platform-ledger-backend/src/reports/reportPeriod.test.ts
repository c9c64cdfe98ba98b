import * as fc from 'fast-check';
import {
  addDays,
  ReportPeriod,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  lastQuarterIn,
  monthsOf,
  periodAfter,
  periodBefore,
  periodYearBefore,
  reportPeriod,
} from './reportPeriod';

const CALENDAR = { fiscalYearStartsIn: 1 };

function period(from: string, to: string): ReportPeriod {
  return reportPeriod({ from, to, ...CALENDAR });
}

function daysOf({ from, to }: ReportPeriod): [string, string] {
  return [from, to];
}

describe('the period before', () => {
  it.each([
    ['2025-01-01', '2025-03-31', '2024-10-01', '2024-12-31'],
    ['2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
    ['2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['2025-02-10', '2025-02-16', '2025-02-03', '2025-02-09'],
    ['2025-01-01', '2025-02-10', '2024-11-21', '2024-12-31'],
  ])('of %s to %s is %s to %s', (from, to, ...expected) => {
    const before = periodBefore({ period: period(from, to), ...CALENDAR });
    expect(daysOf(before)).toEqual(expected);
  });

  it('ends where the period begins, and the period after begins where this one ends', () => {
    const day = fc.integer({ min: 15_000, max: 25_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (first, length) => {
        const from = addDays('1970-01-01', first);
        const of = { period: period(from, addDays(from, length)), ...CALENDAR };
        expect(addDays(periodBefore(of).to, 1)).toBe(of.period.from);
        expect(periodAfter(of).from).toBe(addDays(of.period.to, 1));
      }),
    );
  });
});

it('a year before the end of February is the end of February', () => {
  const leap = period('2024-01-01', '2024-02-29');
  expect(daysOf(periodYearBefore({ period: leap, ...CALENDAR }))).toEqual([
    '2023-01-01',
    '2023-02-28',
  ]);
});

it('counts begun months', () => {
  expect(monthsOf(period('2025-01-01', '2025-03-31'))).toBe(3);
  expect(monthsOf(period('2025-01-01', '2025-04-01'))).toBe(4);
  expect(monthsOf(period('2025-01-01', '2025-01-01'))).toBe(1);
});

describe('the last quarter in a period', () => {
  it.each([
    ['2024-10-01', '2024-12-31', '2024-Q4'],
    ['2024-01-01', '2024-12-31', '2024-Q4'],
    ['2024-01-01', '2025-02-10', '2024-Q4'],
    ['2024-12-01', '2025-02-28', undefined],
    ['2025-02-01', '2025-02-28', undefined],
  ])('%s to %s is %s', (from, to, label) => {
    const quarter = lastQuarterIn({ period: period(from, to), ...CALENDAR });
    expect(quarter?.label).toBe(label);
  });

  it('lies in it with all its days, by any fiscal year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 25_000 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 12 }),
        (start, length, fiscalYearStartsIn) => {
          const from = addDays('1970-01-01', start);
          const to = addDays(from, length);
          const quarter = lastQuarterIn({
            period: { label: '', from, to },
            fiscalYearStartsIn,
          });
          // No quarter is longer than 92 days, so that any 184 have a whole one.
          expect(quarter !== undefined || length < 184).toBe(true);
          const { from: first = from, to: last = to } = quarter ?? {};
          expect(from <= first && last <= to).toBe(true);
          expect(toDayNumber(to) - toDayNumber(last)).toBeLessThan(93);
        },
      ),
    );
  });
});
