import {
  Membership,
  OPEN_END,
  PersonCalendar,
  quarterOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CapacityBook } from './CapacityBook';

const day = toDayNumber;
const span = quarterOf(day('2026-01-05'));
const squad: Membership = { group: 'squad', from: span.start, to: OPEN_END };

function bookOf(...members: [PersonCalendar, Membership[]][]): CapacityBook {
  return CapacityBook.create({
    span,
    persons: members.map(([calendar, memberships]) => ({
      calendar,
      memberships,
    })),
    groups: new Set(['squad']),
  });
}

function capacityOf(...members: [PersonCalendar, Membership[]][]) {
  return bookOf(...members).of('squad', span);
}

describe('CapacityBook', () => {
  it('is unknown where nobody stated anything, however many members', () => {
    expect(capacityOf([{}, [squad]], [{}, [squad]])).toBeUndefined();
    expect(capacityOf()).toBeUndefined();
  });

  it('counts a day of overlapping leave once, and none that is no working day', () => {
    const leave = [
      // Thursday to Tuesday, and Monday again.
      { start: day('2026-01-08'), end: day('2026-01-14') },
      { start: day('2026-01-12'), end: day('2026-01-13') },
    ];
    const holidays = new Set([day('2026-01-01'), day('2026-01-12')]);

    expect(capacityOf([{ leave }, [squad]])).toBe(60);
    expect(capacityOf([{ leave, holidays }, [squad]])).toBe(59);
    expect(capacityOf([{ leave: [] }, [squad]])).toBe(64);
  });

  it('multiplies part time and membership, each as of the day', () => {
    const partTime = [
      { start: span.start, end: OPEN_END, factor: 0.8 },
      { start: day('2026-03-02'), end: OPEN_END, factor: 0.5 },
    ];
    const shared = { ...squad, group: 'other', from: day('2026-02-02') };

    // 22 days in January alone; 20 in February by half; 22 in March by half.
    expect(capacityOf([{ partTime }, [squad, shared]])).toBeCloseTo(
      22 * 0.8 + 20 * 0.8 * 0.5 + 22 * 0.5 * 0.5,
      9,
    );
  });

  it('counts members of whom nothing is known as there, and says so', () => {
    const book = bookOf(
      [{ holidays: new Set() }, [{ ...squad, startStated: true }]],
      [{}, [{ ...squad, from: day('2026-03-02'), startStated: true }]],
      [{ leave: [] }, [{ ...squad, group: 'other' }]],
    );
    const winter = { start: span.start, end: day('2026-03-02') };

    expect(book.of('squad', span)).toBe(64 + 22);
    expect(book.isPartlyStated('squad', span)).toBe(true);
    expect(book.of('squad', winter)).toBe(42);
    expect(book.isPartlyStated('squad', winter)).toBe(false);
    const byDay = book.byDay('squad', span);
    expect(byDay?.get(day('2026-03-02'))).toBe(2);
    expect(byDay?.has(day('2026-01-04'))).toBe(false);
  });

  it('says where fewer members make it up than may be told', () => {
    const book = bookOf(
      [{ leave: [] }, [squad]],
      [{ leave: [] }, [{ ...squad, to: day('2026-03-02') }]],
    );
    const isOfEnough = (until: string) =>
      book.isOfEnough({
        group: 'squad',
        span: { start: span.start, end: day(until) },
        minimumGroupSize: 2,
      });

    expect(isOfEnough('2026-03-01')).toBe(true);
    expect(isOfEnough('2026-03-03')).toBe(false);
  });
});
