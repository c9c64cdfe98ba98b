import { definitionPath, entityPath, metricPath } from './paths';

describe('entityPath', () => {
  it('takes a reference apart', () => {
    expect(entityPath('group:team/cloud')).toEqual({
      kind: 'group',
      namespace: 'team',
      name: 'cloud',
    });
  });

  it('takes a reference without a namespace as of the default one', () => {
    expect(entityPath('component:a')).toEqual({
      kind: 'component',
      namespace: 'default',
      name: 'a',
    });
  });

  it.each(['cloud', 'default/cloud', 'group:', ''])(
    'refuses %j, which does not say what it is of',
    entityRef => {
      expect(() => entityPath(entityRef)).toThrow(/^Entity reference/);
    },
  );
});

describe('definitionPath', () => {
  it.each([
    ['readme', { namespace: 'default', name: 'readme' }],
    ['team/readme', { namespace: 'team', name: 'readme' }],
    ['scorecard:team/readme', { namespace: 'team', name: 'readme' }],
  ])('finds namespace and name of %s', (definitionRef, expected) => {
    expect(definitionPath(definitionRef)).toEqual(expected);
  });
});

describe('metricPath', () => {
  it.each([
    ['delivery/lead-time', { family: 'delivery', name: 'lead-time' }],
    [
      'delivery/change/fail-rate',
      { family: 'delivery', name: 'change/fail-rate' },
    ],
  ])('takes the first word of %s as its family', (metricId, expected) => {
    expect(metricPath(metricId)).toEqual(expected);
  });
});
