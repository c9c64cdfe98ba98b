import { stableJson } from './stableJson';

describe('stableJson', () => {
  it('does not depend on the order of fields, at any depth', () => {
    expect(stableJson({ b: [{ d: 1, c: undefined }], a: null })).toBe(
      stableJson({ a: null, b: [{ d: 1 }] }),
    );
    expect(stableJson([2, 1])).not.toBe(stableJson([1, 2]));
  });
});
