import { Knex } from 'knex';
import { Evidence } from './insertOutcome';

/**
 * Evidence of a verdict or a decision of a charter, by its hash; none: nothing was stored with it.
 *
 * `charterRef`: lower case
 */
export async function selectEvidence(options: {
  tx: Knex;
  charterRef: string;
  hash: string;
}): Promise<Evidence | undefined> {
  const { tx, charterRef, hash } = options;
  const storedIn = (table: string) =>
    tx(`${table} as t`)
      .join('definitions as d', 'd.id', 't.definition_id')
      .where({ 'd.ref': charterRef, 't.evidence_hash': hash })
      .select('t.evidence');
  const rows: Pick<Evidence, 'evidence'>[] = await storedIn(
    'charter_decisions',
  ).unionAll(storedIn('charter_verdicts'));
  return rows.length > 0 ? { evidence: rows[0].evidence, hash } : undefined;
}
