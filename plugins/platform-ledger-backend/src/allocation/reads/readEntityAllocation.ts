import {
  EntityAllocation,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityDirectory } from '../../definitions';
import { AllocationBooks, isPlatformTeam } from '../engine/AllocationBooks';
import { cellOf } from './cellOf';
import { AllocationSession } from './readBooks';
import { latestQuarter } from './readSquad';

/**
 * What a service's squad gives to the platform; the squad is the service's owner, or the nearest group above it with a policy.
 */
export async function readEntityAllocation(
  session: AllocationSession,
  options: { entityRef: string; directory: EntityDirectory },
): Promise<EntityAllocation> {
  const { books, recordedAt } = session;
  const { entityRef } = options;
  const owner = await ownerOf(session, options);
  const group = owner && squadAbove(books, owner);
  const base = {
    entityRef,
    asOf: fromDayNumber(books.asOf),
    recordedAt,
    platformTeam:
      group !== undefined && isPlatformTeam(books, group, books.asOf),
  };
  const squad = books.squads.get(group ?? '');
  const latest =
    group && squad ? latestQuarter({ books, group, squad }) : undefined;
  return {
    ...base,
    group,
    title: group && groupsOf(books).get(group)?.title,
    cell: latest && cellOf(latest),
  };
}

async function ownerOf(
  { tx, books }: AllocationSession,
  options: { entityRef: string; directory: EntityDirectory },
): Promise<string | undefined> {
  const { entityRef, directory } = options;
  const ids = await directory.idsByRef({ tx, entityRefs: [entityRef] });
  const versions = await directory.versionsOf({
    tx,
    entityIds: [...ids.values()],
    recording: books.recording,
  });
  return versions.find(
    ({ fromDay, toDay }) => fromDay <= books.asOf && books.asOf < toDay,
  )?.ownerRef;
}

function squadAbove(books: AllocationBooks, owner: string): string | undefined {
  const groups = groupsOf(books);
  let group: string | undefined = owner;
  while (group !== undefined && !books.squads.has(group)) {
    group = groups.get(group)?.parentRef;
  }
  return group;
}

function groupsOf(books: AllocationBooks) {
  return books.groups.during({ start: books.asOf, end: books.asOf + 1 }).groups;
}
