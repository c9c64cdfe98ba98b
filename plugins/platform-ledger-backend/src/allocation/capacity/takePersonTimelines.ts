import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import {
  BitemporalTable,
  Recording,
  TimelineRow,
  writeBitemporal,
  groupBy,
} from '../../database';
import { selectSaidRows } from '../operations/selectSaidRows';
import { applyDeclarations } from './applyDeclarations';
import { Declared } from './Declared';
import { DeclarationOutcome, sumOutcomes } from './DeclarationOutcome';

/**
 * Takes declarations of a table that has one timeline a person, with a constant number of statements.
 *
 * `personIds`: by key
 */
export async function takePersonTimelines<
  Row extends TimelineRow & { person_id: number },
  Value,
>(options: {
  tx: Knex.Transaction;
  recording: Recording;
  table: BitemporalTable<Row>;
  personIds: ReadonlyMap<string, number>;
  declared: Declared<Value>[];
  toRow: (personId: number, declared: Declared<Value>) => Row | undefined;
  refuse?: (row: Row, others: Row[]) => Omit<RejectedLine, 'line'> | undefined;
}): Promise<DeclarationOutcome> {
  const { tx, recording, table, personIds, declared, toRow, refuse } = options;
  const byPerson = groupBy(declared, ({ person }) => personIds.get(person)!);
  const present = await selectSaidRows({
    tx,
    table,
    personIds: byPerson.keys(),
  });
  const presentOf = groupBy(present, row => row.person_id);
  const applied = Array.from(byPerson, ([personId, declarations]) =>
    applyDeclarations<Row, Value>({
      table,
      present: presentOf.get(personId) ?? [],
      declared: declarations,
      toRow: declaration => toRow(personId, declaration),
      refuse,
    }),
  );
  await writeBitemporal<Row>({
    tx,
    table,
    recording,
    present,
    next: applied.flatMap(({ next }) => next),
  });
  return sumOutcomes(applied);
}
