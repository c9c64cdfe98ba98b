import { OwnerAdoption } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { counts } from '../__testUtils__/fixtures';
import { ownerTree } from './ownerTree';

const group = (owner?: string, parent?: string): OwnerAdoption => ({
  owner,
  parent,
  own: counts,
  total: counts,
});

const shown = (owners: OwnerAdoption[], toggled: string[] = []) =>
  ownerTree(owners, new Set(toggled)).map(
    row => `${'-'.repeat(row.depth)}${row.owner.owner ?? 'nobody'}`,
  );

describe('ownerTree', () => {
  const owners = [
    group(),
    group('squad', 'area'),
    group('area', 'organisation'),
    group('organisation'),
  ];

  it('unfolds the top and folds what is below it', () => {
    expect(shown(owners)).toEqual(['organisation', '-area', 'nobody']);
    expect(shown(owners, ['area'])).toEqual([
      'organisation',
      '-area',
      '--squad',
      'nobody',
    ]);
    expect(shown(owners, ['organisation'])).toEqual(['organisation', 'nobody']);
  });

  it('puts a group whose parent it does not know at the top', () => {
    expect(shown([group('squad', 'elsewhere')])).toEqual(['squad']);
  });

  it('takes a group that is its own parent as a top', () => {
    expect(shown([group('loop', 'loop')])).toEqual(['loop']);
  });
});
