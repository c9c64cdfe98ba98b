import { scorecardDefaults } from './scorecardDefaults';

describe('scorecardDefaults', () => {
  it('fills in what was not given, and nothing else', () => {
    const check = {
      id: 'a',
      level: 'bronze',
      title: 't',
      because: 'b',
      instruction: 'i',
      when: { fact: 'f', is: true },
    };
    const complete = scorecardDefaults({
      type: 'standard',
      lifecycle: 'active',
      owner: 'core',
      appliesTo: { kind: 'Component' },
      levels: [{ name: 'bronze' }, { name: 'silver', title: 'Silver' }],
      checks: [check, { ...check, id: 'b', weight: 3, effort: 'L' }],
    });
    expect(complete).toMatchObject({
      mandated: false,
      adoptedAt: 'bronze',
      levels: [
        { name: 'bronze', title: 'bronze' },
        { name: 'silver', title: 'Silver' },
      ],
      checks: [
        { id: 'a', weight: 1, effort: 'M' },
        { id: 'b', weight: 3, effort: 'L' },
      ],
    });
    expect(scorecardDefaults(complete)).toEqual(complete);
  });
});
