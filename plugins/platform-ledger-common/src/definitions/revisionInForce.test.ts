import { revisionInForce } from './revisionInForce';

describe('revisionInForce', () => {
  const revisions = [
    { number: 1, firstSeenDay: 10 },
    { number: 2, firstSeenDay: 20 },
    { number: 3, firstSeenDay: 20 },
  ];

  it.each([
    [5, 1, true],
    [10, 1, false],
    [19, 1, false],
    [20, 3, false],
    [99, 3, false],
  ])('on day %d it is revision %d, retrospective: %p', (day, number, past) => {
    const inForce = revisionInForce(revisions, day);
    expect(inForce?.revision.number).toBe(number);
    expect(inForce?.retrospective).toBe(past);
  });

  it('is none without a revision', () => {
    expect(revisionInForce([], 10)).toBeUndefined();
  });
});
