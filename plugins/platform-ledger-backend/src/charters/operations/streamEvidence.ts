import { fromDayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { streamRows } from '../../database';
import { Evidence } from './insertOutcome';

/** Evidence with what it was stored of. */
export interface EvidenceOf extends Evidence {
  charterRef: string;
  /** `verdict 2027-02-01`, of the start on that day, or `decision` and its id. */
  name: string;
}

interface VerdictRow extends Evidence {
  ref: string;
  starts_on: number;
}

interface DecisionRow extends Evidence {
  ref: string;
  id: string;
}

/**
 * Evidence of all verdicts, then of all decisions, one after the other: never all of it in memory.
 */
export async function* streamEvidence(options: {
  tx: Knex.Transaction;
}): AsyncGenerator<EvidenceOf> {
  const { tx } = options;
  const storedIn = (table: string) =>
    tx(`${table} as t`)
      .join('definitions as d', 'd.id', 't.definition_id')
      .select('d.ref', 't.evidence', 't.evidence_hash as hash')
      .orderBy(['t.recording', 'd.ref']);
  for await (const row of streamRows<VerdictRow>(
    tx,
    storedIn('charter_verdicts').select('t.starts_on'),
  )) {
    const { ref: charterRef, starts_on: startsOn, ...evidence } = row;
    const name = `verdict ${fromDayNumber(startsOn)}`;
    yield { ...evidence, charterRef, name };
  }
  for await (const row of streamRows<DecisionRow>(
    tx,
    storedIn('charter_decisions').select('t.id'),
  )) {
    const { ref: charterRef, id, ...evidence } = row;
    yield { ...evidence, charterRef, name: `decision ${id}` };
  }
}
