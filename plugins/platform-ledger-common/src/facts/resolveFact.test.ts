import { resolveFact } from './resolveFact';

describe('resolveFact', () => {
  const readings = ['ci', 'build', 'zoo'].map(source => ({ source }));

  it('believes sources by priority, then by name', () => {
    const first = (sourcePriority: string[]) =>
      resolveFact({ readings, sourcePriority })?.source;
    expect(first([])).toBe('build');
    expect(first(['nobody', 'zoo', 'ci'])).toBe('zoo');
    expect(resolveFact({ readings: [], sourcePriority: [] })).toBeUndefined();
  });
});
