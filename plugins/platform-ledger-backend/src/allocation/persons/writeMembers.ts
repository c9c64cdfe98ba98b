import {
  BEGINNING,
  OPEN_END,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording, writeBitemporal, groupBy } from '../../database';
import { EntityDirectory } from '../../definitions';
import { ensureKeys } from '../operations/ensureKeys';
import { selectPersonIds } from '../operations/selectPersonIds';
import { selectSaidRows } from '../operations/selectSaidRows';
import {
  MembershipRow,
  membershipsTable,
  PersonIdentityRow,
  personIdentitiesTable,
} from '../tables';
import { nextMemberships } from './nextMemberships';

/** A person with the groups and other keys that the catalog gives. */
export interface ClaimedMember {
  key: string;
  aliases: string[];
  groups: string[];
}

/**
 * Writes what the catalog says of persons, with a constant number of statements. An alias that the catalog no longer names stays with its
 * person, whose old activity it is on, until another one claims it.
 */
export async function writeMembers(options: {
  tx: Knex.Transaction;
  recording: Recording;
  directory: EntityDirectory;
  members: ClaimedMember[];
}): Promise<void> {
  const { tx, members, directory } = options;
  const keys = members.flatMap(({ key, aliases }) => [key, ...aliases]);
  await ensureKeys({ tx, table: 'persons', keys });
  const ids = await selectPersonIds({ tx, keys });
  const groupIds = await directory.ensureIds({
    tx,
    entityRefs: Array.from(new Set(members.flatMap(({ groups }) => groups))),
  });
  await writeIdentities({ ...options, ids });
  await writeMemberships({ ...options, ids, groupIds });
}

interface Resolved {
  tx: Knex.Transaction;
  recording: Recording;
  members: ClaimedMember[];
  ids: ReadonlyMap<string, number>;
}

async function writeIdentities(options: Resolved): Promise<void> {
  const { tx, recording, members, ids } = options;
  const next: PersonIdentityRow[] = members.flatMap(({ key, aliases }) =>
    aliases.map(alias => ({
      person_id: ids.get(alias)!,
      canonical_id: ids.get(key)!,
      from_day: BEGINNING,
      to_day: OPEN_END,
    })),
  );
  await writeBitemporal<PersonIdentityRow>({
    tx,
    table: personIdentitiesTable,
    recording,
    present: await selectSaidRows({
      tx,
      table: personIdentitiesTable,
      personIds: next.map(({ person_id }) => person_id),
    }),
    next,
  });
}

async function writeMemberships(
  options: Resolved & { groupIds: ReadonlyMap<string, number> },
): Promise<void> {
  const { tx, recording, members, ids, groupIds } = options;
  const present = await selectSaidRows({
    tx,
    table: membershipsTable,
    personIds: members.map(({ key }) => ids.get(key)!),
    where: { origin: 'catalog' },
  });
  const presentOf = groupBy(present, row => row.person_id);
  await writeBitemporal<MembershipRow>({
    tx,
    table: membershipsTable,
    recording,
    present,
    next: members.flatMap(({ key, groups }) => {
      const personId = ids.get(key)!;
      return nextMemberships({
        personId,
        present: presentOf.get(personId) ?? [],
        groupIds: new Set(groups.map(group => groupIds.get(group)!)),
        day: recording.day,
      });
    }),
  });
}
