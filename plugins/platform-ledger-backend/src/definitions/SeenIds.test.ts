import fc from 'fast-check';
import { SeenIds } from './SeenIds';

describe('SeenIds', () => {
  it('has what was added, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50_000 })), ids => {
        const seen = SeenIds.create();
        for (const id of [...ids, ...ids]) {
          seen.add(id);
        }
        for (const id of ids) {
          expect(seen.has(id)).toBe(true);
          expect(seen.has(id + 1)).toBe(ids.includes(id + 1));
        }
      }),
    );
  });
});
