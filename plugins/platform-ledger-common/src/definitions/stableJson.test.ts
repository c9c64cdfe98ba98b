import fc from 'fast-check';
import { stableJson } from './stableJson';

describe('stableJson', () => {
  it('does not depend on the order of fields, at any depth', () => {
    expect(stableJson({ b: [{ d: 1, c: undefined }], a: null })).toBe(
      stableJson({ a: null, b: [{ d: 1 }] }),
    );
    expect(stableJson([2, 1])).not.toBe(stableJson([1, 2]));
  });

  it('is what JSON says of the same fields in order, so that stored hashes hold', () => {
    const inOrder = (_: string, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(
            Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : part;
    fc.assert(
      fc.property(fc.anything({ withDate: true }), value => {
        expect(stableJson(value)).toBe(JSON.stringify(value, inOrder));
      }),
    );
    expect(stableJson({ a: 1, 10: 2, 9: 3 })).toBe('{"9":3,"10":2,"a":1}');
  });
});
