import { OPEN_END, toDayNumber } from '../time';
import { PersonCalendar } from './availability';
import { Membership } from './membershipOn';
import { quarterOf } from './quarterOf';
import { squadCapacity } from './squadCapacity';
import { weekCapacities } from './weekCapacities';

const day = toDayNumber;
const span = quarterOf(day('2026-01-05'));
const squad: Membership = { group: 'squad', from: span.start, to: OPEN_END };

function capacityOf(...members: [PersonCalendar, Membership[]][]) {
  return squadCapacity({
    group: 'squad',
    span,
    members: members.map(([calendar, memberships]) => ({
      calendar,
      memberships,
    })),
  });
}

describe('squadCapacity', () => {
  it('is unknown where nobody stated anything, however many members', () => {
    expect(capacityOf([{}, [squad]], [{}, [squad]])).toEqual({
      members: 2,
      statedMembers: 0,
      membershipAssumed: false,
    });
    expect(capacityOf().days).toBeUndefined();
  });

  it('counts a day of overlapping leave once, and none that is no working day', () => {
    const leave = [
      // Thursday to Tuesday, and Monday again.
      { start: day('2026-01-08'), end: day('2026-01-14') },
      { start: day('2026-01-12'), end: day('2026-01-13') },
    ];
    const holidays = new Set([day('2026-01-01'), day('2026-01-12')]);

    expect(capacityOf([{ leave }, [squad]]).days).toBe(60);
    expect(capacityOf([{ leave, holidays }, [squad]]).days).toBe(59);
    expect(capacityOf([{ leave: [] }, [squad]]).days).toBe(64);
  });

  it('multiplies part time and membership, each as of the day', () => {
    const partTime = [
      { start: span.start, end: OPEN_END, factor: 0.8 },
      { start: day('2026-03-02'), end: OPEN_END, factor: 0.5 },
    ];
    const shared = { ...squad, group: 'other', from: day('2026-02-02') };

    // 22 days in January alone; 20 in February by half; 22 in March by half.
    expect(capacityOf([{ partTime }, [squad, shared]]).days).toBeCloseTo(
      22 * 0.8 + 20 * 0.8 * 0.5 + 22 * 0.5 * 0.5,
      9,
    );
  });

  it('says how many of the members stated anything, and whether membership is assumed', () => {
    const found = capacityOf(
      [{ holidays: new Set() }, [{ ...squad, from: day('2026-02-02') }]],
      [{}, [squad]],
      [{ leave: [] }, [{ ...squad, group: 'other' }]],
    );

    expect(found).toMatchObject({
      days: 128,
      members: 2,
      statedMembers: 1,
      membershipAssumed: true,
    });
    expect(found.byDay?.get(day('2026-01-05'))).toBe(2);
    expect(found.byDay?.has(day('2026-01-04'))).toBe(false);
  });
});

describe('weekCapacities', () => {
  it('caps the weeks of people of whom something is known', () => {
    const week = { start: day('2026-01-07'), end: day('2026-01-13') };
    const leave = [{ start: day('2026-01-05'), end: day('2026-01-06') }];

    expect([...weekCapacities({ leave }, week)]).toEqual([
      [day('2026-01-05'), 4],
      [day('2026-01-12'), 5],
    ]);
    expect(weekCapacities({}, week).size).toBe(0);
  });
});
