import { scorecard } from '../__testUtils__/fixtures';
import { groupScorecards } from './groupScorecards';

describe('groupScorecards', () => {
  it('puts capabilities before standards before drafts, and leaves out what is retired', () => {
    const groups = groupScorecards([
      { ...scorecard, title: 'a draft', lifecycle: 'draft' },
      { ...scorecard, title: 'retired', lifecycle: 'retired' },
      { ...scorecard, title: 'a standard', capability: undefined },
      { ...scorecard, title: 'z', capability: 'component:default/z' },
      { ...scorecard, title: 'a', capability: 'component:default/a' },
    ]);

    expect(
      groups.map(({ kind, scorecards }) => [
        kind,
        scorecards.map(({ title }) => title),
      ]),
    ).toEqual([
      ['capabilities', ['a', 'z']],
      ['standards', ['a standard']],
      ['drafts', ['a draft']],
    ]);
  });

  it('has no empty groups', () => {
    expect(groupScorecards([])).toEqual([]);
  });
});
