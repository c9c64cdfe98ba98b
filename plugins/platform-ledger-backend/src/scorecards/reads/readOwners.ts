import {
  adoptionCounts,
  OwnerAdoption,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { OwnerTally, tallyOwners } from '../operations/tallyOwners';
import { GroupTree } from './GroupTree';
import { getKnownScorecard, judgeOf, ReadSession } from './ReadSession';

/** Stands for no owner where owners are keys; no reference is empty. */
const NO_OWNER = '';

/**
 * The figures of each owner: of its own entities, and with those of all groups below it. By reference, entities without an owner last.
 */
export async function readOwners(
  session: ReadSession,
  scorecardRef: string,
): Promise<OwnerAdoption[]> {
  const { sources, asOf } = session;
  const scorecard = await getKnownScorecard(session, scorecardRef);
  const tallies = await tallyOwners({ ...session, definitionId: scorecard.id });
  const tree = GroupTree.create(await sources.directory.listGroups(session));
  const { spec } = judgeOf(scorecard, asOf).revision;
  const own = new Map<string, OwnerTally[]>();
  const total = new Map<string, OwnerTally[]>();
  for (const tally of tallies) {
    const owner = tally.owner ?? NO_OWNER;
    append(own, owner, tally);
    for (const ref of tree.withAncestors(owner)) {
      append(total, ref, tally);
    }
  }
  const count = (list: OwnerTally[] = []) =>
    adoptionCounts({ spec, day: asOf, tallies: list });
  return Array.from(total.keys())
    .sort(compareOwners)
    .map(ref => ({
      owner: ref === NO_OWNER ? undefined : ref,
      title: tree.get(ref)?.title,
      parent: tree.get(ref)?.parentRef,
      own: count(own.get(ref)),
      total: count(total.get(ref)),
    }));
}

function append(
  lists: Map<string, OwnerTally[]>,
  key: string,
  tally: OwnerTally,
): void {
  const list = lists.get(key);
  if (list) {
    list.push(tally);
  } else {
    lists.set(key, [tally]);
  }
}

function compareOwners(left: string, right: string): number {
  if (left === NO_OWNER || right === NO_OWNER) {
    return left === NO_OWNER ? 1 : -1;
  }
  return left < right ? -1 : 1;
}
