import { quarterBefore } from './quarterBefore';

describe('quarterBefore', () => {
  it.each([
    ['2024-12-31', '2024-09-30'],
    ['2024-05-31', '2024-02-29'],
    ['2024-06-30', '2024-03-31'],
    ['2024-11-15', '2024-08-15'],
  ])('takes %s to %s', (day, before) => {
    expect(quarterBefore(day)).toBe(before);
  });
});
