import { CharterSummary } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { charterSummary } from '../__testUtils__/charterFixtures';
import { groupCharters } from './groupCharters';

const at = (
  title: string,
  phase: CharterSummary['phase'],
  daysLeft: number,
): CharterSummary => ({ ...charterSummary, title, phase, daysLeft });

describe('groupCharters', () => {
  it('puts decisions first, then by the days left, and what is decided last', () => {
    const groups = groupCharters([
      at('decided early', 'decided', -700),
      at('decided lately', 'decided', -10),
      at('ends late', 'running', 150),
      at('ends soon', 'checked', 12),
      at('planned', 'planned', 300),
      at('gate today', 'gate', 0),
      at('gate long ago', 'gate', -90),
      at('held', 'held', -20),
      { ...at('held too long', 'held', -40), undecided: true },
      at('removed', 'retired', 20),
    ]);

    expect(
      groups.map(({ kind, charters }) => [
        kind,
        charters.map(({ title }) => title),
      ]),
    ).toEqual([
      ['waiting', ['gate long ago', 'held too long', 'gate today']],
      ['running', ['held', 'ends soon', 'ends late']],
      ['planned', ['planned']],
      ['ended', ['removed', 'decided lately', 'decided early']],
    ]);
  });

  it('has no empty groups', () => {
    expect(groupCharters([])).toEqual([]);
  });
});
