import { toDayNumber } from '../time';
import { weekCapacities } from './weekCapacities';

const day = toDayNumber;

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
