import { Knex } from 'knex';
import { Recording, writeBitemporal, groupBy } from '../../database';
import { selectSaidRows } from '../operations/selectSaidRows';
import { MembershipRow, membershipsTable } from '../tables';
import { AppliedDeclarations, applyDeclarations } from './applyDeclarations';
import { Declared, DeclaredMembership } from './Declared';
import { DeclarationOutcome, sumOutcomes } from './DeclarationOutcome';
import { sharesProblem } from './sharesProblem';

type Applied = AppliedDeclarations<MembershipRow>;

/**
 * Takes declared memberships, with a constant number of statements. Those of a person whose shares would come to more than 100 % on any day
 * are all refused.
 *
 * `personIds`: by key
 * `groupIds`: by reference
 */
export async function takeMemberships(options: {
  tx: Knex.Transaction;
  recording: Recording;
  personIds: ReadonlyMap<string, number>;
  groupIds: ReadonlyMap<string, number>;
  declared: Declared<DeclaredMembership>[];
}): Promise<DeclarationOutcome> {
  const { tx, recording, personIds, groupIds, declared } = options;
  const byPerson = groupBy(declared, ({ person }) => personIds.get(person)!);
  const present = await selectSaidRows({
    tx,
    table: membershipsTable,
    personIds: byPerson.keys(),
    where: { origin: 'pushed' },
  });
  const presentOf = groupBy(present, row => row.person_id);
  const applied = Array.from(byPerson, ([personId, declarations]) =>
    applyToPerson({
      personId,
      groupIds,
      present: presentOf.get(personId) ?? [],
      declarations,
    }),
  );
  await writeBitemporal<MembershipRow>({
    tx,
    table: membershipsTable,
    recording,
    present,
    next: applied.flatMap(({ next }) => next),
  });
  return sumOutcomes(applied);
}

function applyToPerson(options: {
  personId: number;
  groupIds: ReadonlyMap<string, number>;
  present: MembershipRow[];
  declarations: Declared<DeclaredMembership>[];
}): Applied {
  const { personId, groupIds, present, declarations } = options;
  const presentOf = groupBy(present, row => row.group_id);
  const byGroup = groupBy(declarations, ({ value }) =>
    groupIds.get(value.group)!,
  );
  const applied = Array.from(byGroup, ([groupId, declared]) =>
    applyDeclarations<MembershipRow, DeclaredMembership>({
      table: membershipsTable,
      present: presentOf.get(groupId) ?? [],
      declared,
      toRow: ({ from, value }) => ({
        person_id: personId,
        group_id: groupId,
        origin: 'pushed',
        share: value.share,
        from_day: from,
        to_day: value.to,
      }),
    }),
  );
  const next = [
    ...present.filter(row => !byGroup.has(row.group_id)),
    ...applied.flatMap(group => group.next),
  ];
  const all: Applied = {
    next,
    stored: applied.flatMap(group => group.stored),
    unchanged: applied.flatMap(group => group.unchanged),
    rejections: applied.flatMap(group => group.rejections),
  };
  const reason = sharesProblem(
    next.map(row => ({ from: row.from_day, to: row.to_day, share: row.share })),
  );
  return reason === undefined ? all : refuseAll(all, present, reason);
}

function refuseAll(
  applied: Applied,
  present: MembershipRow[],
  reason: string,
): Applied {
  return {
    next: present,
    stored: [],
    unchanged: applied.unchanged,
    rejections: [
      ...applied.rejections,
      ...applied.stored.map(line => ({ line, field: 'share', reason })),
    ],
  };
}
