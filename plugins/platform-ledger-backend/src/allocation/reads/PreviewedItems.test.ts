import {
  allocationPolicyDefaults,
  CategoryRules,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PreviewedItems } from './PreviewedItems';

const categories: CategoryRules = [
  { category: 'platform', when: { attribute: 'area', in: ['ci', 'tooling'] } },
  { category: 'unplanned', when: { attribute: 'type', is: 'bug' } },
  { category: 'product', when: { attribute: 'component', exists: true } },
];

function takeOf(minimumGroupSize: number) {
  const items = PreviewedItems.create(
    {
      spec: allocationPolicyDefaults({
        owner: 'group:default/organisation',
        appliesTo: { kind: 'Group' },
        categories: [...categories],
        minimumGroupSize,
      }),
    },
    new Map([['mine', 'product']]),
  );
  const seen: [string, Record<string, string>, number][] = [
    ['ci', { area: 'ci' }, 1],
    ['ci', { area: 'ci', type: 'bug' }, 2],
    ['a', { component: 'a' }, 1],
    ['a', { component: 'a', type: 'bug' }, 1],
    ['mine', { area: 'ci' }, 1],
    ['odd', {}, 1],
  ];
  for (const [item, attributes, personId] of seen) {
    items.add({ item, attributes, personId });
  }
  return items.take();
}

describe('PreviewedItems', () => {
  it('counts the distinct items that each rule takes, before those after it are asked', () => {
    expect(takeOf(1)).toEqual({
      rules: [
        { category: 'platform', items: 1 },
        { category: 'unplanned', items: 1 },
        { category: 'product', items: 1 },
        { category: 'uncategorised', items: 1 },
      ],
      overridden: 1,
    });
  });

  it('leaves a number out that too few persons stand behind', () => {
    const { rules, overridden } = takeOf(2);

    expect(rules.map(({ items }) => items)).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
    expect(overridden).toBeUndefined();
  });
});
