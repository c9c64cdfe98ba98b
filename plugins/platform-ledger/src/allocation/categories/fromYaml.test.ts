import { fromYaml } from './fromYaml';

describe('fromYaml', () => {
  it('reads fields and values', () => {
    expect(fromYaml('kind: AllocationPolicy\nspec: { band: [0.2] }')).toEqual({
      kind: 'AllocationPolicy',
      spec: { band: [0.2] },
    });
  });

  it('names the line where it is no YAML', () => {
    expect(() => fromYaml('kind: A\nspec: { band: [')).toThrow(/at line 2/);
  });

  it.each(['', 'a sentence', '- an entry'])('refuses %j', text => {
    expect(() => fromYaml(text)).toThrow('The text has no fields');
  });
});
