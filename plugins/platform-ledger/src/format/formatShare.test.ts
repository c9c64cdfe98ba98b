import { formatShare } from './formatShare';

describe('formatShare', () => {
  it.each([
    [0, '0 %'],
    [0.0001, '0.1 %'],
    [0.0625, '6 %'],
    [0.5, '50 %'],
    [0.996, '99.6 %'],
    [0.99999, '99.9 %'],
    [1, '100 %'],
  ])('says %d as %s', (share, text) => {
    expect(formatShare(share)).toBe(text.replace(' ', '\u00a0'));
  });
});
