import { CategoryRule } from '../definitions';
import { categorise, CategoryRules } from './categorise';
import { matchCategoryRule } from './matchCategoryRule';
import { nearestCategoryAttributes } from './nearestCategoryAttributes';

const rules: CategoryRules = [
  { category: 'platform', when: { attribute: 'area', in: ['ci', 'tooling'] } },
  { category: 'unplanned', when: { attribute: 'type', is: 'bug' } },
  { category: 'product', when: { attribute: 'component', exists: true } },
];

describe('categorise', () => {
  it.each([
    [{ area: 'ci', type: 'bug', component: 'a' }, 'platform'],
    [{ type: 'bug', component: 'a' }, 'unplanned'],
    [{ type: 'feat', component: 'a' }, 'product'],
    [{ type: 'feat' }, 'uncategorised'],
    [{}, 'uncategorised'],
  ])('takes the first rule that matches %j: %s', (attributes, category) => {
    expect(categorise({ rules, item: 'X-1', attributes })).toBe(category);
  });

  it('lets an override win over every rule', () => {
    const overrides = new Map([['X-1', 'keep-the-lights-on']]);
    const attributes = { area: 'ci' };

    expect(categorise({ rules, item: 'X-1', attributes, overrides })).toBe(
      'keep-the-lights-on',
    );
    expect(categorise({ rules, item: 'X-2', attributes, overrides })).toBe(
      'platform',
    );
  });

  it('takes the nearest value of each attribute', () => {
    const subTask = { type: 'bug' };
    const issue = { type: 'story', label: 'near' };
    const epic = { label: 'far', area: 'ci' };

    expect(nearestCategoryAttributes([subTask, issue, epic])).toEqual({
      type: 'bug',
      label: 'near',
      area: 'ci',
    });
  });
});

describe('matchCategoryRule', () => {
  const typed: CategoryRule = { attribute: 'type', is: 'bug' };
  const area: CategoryRule = { attribute: 'area', is: 'ci' };

  it.each<[CategoryRule, 'true' | 'false' | 'unknown']>([
    [{ attribute: 'type', is: 'bug' }, 'true'],
    [{ attribute: 'type', isNot: 'bug' }, 'false'],
    [{ attribute: 'type', in: ['feat'] }, 'false'],
    [{ attribute: 'type', matches: '^b' }, 'true'],
    [{ attribute: 'type', matches: '(' }, 'unknown'],
    [{ attribute: 'type', exists: false }, 'false'],
    [{ attribute: 'area', exists: false }, 'true'],
    [{ attribute: 'area', is: 'ci' }, 'unknown'],
    [{ attribute: 'area', isNot: 'ci' }, 'unknown'],
    [{ attribute: 'constructor', exists: true }, 'false'],
    [{ not: area }, 'unknown'],
    [{ not: typed }, 'false'],
    [{ all: [typed, area] }, 'unknown'],
    [{ any: [area, typed] }, 'true'],
  ])('says of a bug without an area to %j: %s', (rule, truth) => {
    expect(matchCategoryRule(rule, { type: 'bug' })).toBe(truth);
  });
});
