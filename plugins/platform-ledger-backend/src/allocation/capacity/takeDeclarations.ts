import {
  fromDayNumber,
  OPEN_END,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';
import { EntityDirectory } from '../../definitions';
import { ensureKeys } from '../operations/ensureKeys';
import { selectPersonIds } from '../operations/selectPersonIds';
import { LeaveRow, leaveTable, personCapacityTable } from '../tables';
import { DeclarationOutcome } from './DeclarationOutcome';
import { ParsedDeclarations } from './parseDeclarations';
import { takeMemberships } from './takeMemberships';
import { takePersonTimelines } from './takePersonTimelines';

/**
 * Takes declarations about persons, with a constant number of statements.
 *
 * @returns by table
 */
export async function takeDeclarations(options: {
  tx: Knex.Transaction;
  recording: Recording;
  directory: EntityDirectory;
  declarations: ParsedDeclarations;
}): Promise<Record<keyof ParsedDeclarations, DeclarationOutcome>> {
  const { tx, recording, directory, declarations } = options;
  const { memberships, leave, capacity } = declarations;
  const keys = [...memberships, ...leave, ...capacity].map(
    ({ person }) => person,
  );
  await ensureKeys({ tx, table: 'persons', keys });
  const personIds = await selectPersonIds({ tx, keys });
  const groupIds = await directory.ensureIds({
    tx,
    entityRefs: Array.from(
      new Set(memberships.map(({ value }) => value.group)),
    ),
  });
  return {
    memberships: await takeMemberships({
      tx,
      recording,
      personIds,
      groupIds,
      declared: memberships,
    }),
    leave: await takePersonTimelines({
      tx,
      recording,
      personIds,
      table: leaveTable,
      declared: leave,
      toRow: (personId, { from, value }) =>
        value.to === undefined
          ? undefined
          : { person_id: personId, from_day: from, to_day: value.to },
      refuse: refuseOverlap,
    }),
    capacity: await takePersonTimelines({
      tx,
      recording,
      personIds,
      table: personCapacityTable,
      declared: capacity,
      toRow: (personId, { from, value }) => ({
        person_id: personId,
        part_time: value.partTime,
        country: value.country,
        from_day: from,
        to_day: OPEN_END,
      }),
    }),
  };
}

function refuseOverlap(
  row: LeaveRow,
  others: LeaveRow[],
): Omit<RejectedLine, 'line'> | undefined {
  const other = others.find(
    at => at.from_day < row.to_day && row.from_day < at.to_day,
  );
  return (
    other && {
      field: 'from',
      reason: `overlaps the leave of the same person from ${fromDayNumber(other.from_day)} to ${fromDayNumber(other.to_day - 1)}; correct that one by its first day`,
    }
  );
}
