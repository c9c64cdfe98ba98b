import { Knex } from 'knex';
import { OPEN_RECORDING } from '../../../database';

/** The rows of each table, in the words of the outside, as sorted lines. */
export type Evidence = Record<string, string[]>;

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

/** What was recorded, by what was reported: numbers of recordings differ where something had to be sent again. */
const LABEL = (column: string) => `
  (select coalesce(
     (select p.day || ' ' || p.observed_at from fact_sweeps p where p.recording = ${column}),
     (select r.kind from recordings r where r.id = ${column}),
     'open'))`;

/**
 * What stands in the ledger's tables, but for the numbers that rows and recordings happen to have.
 *
 * @param options.history - also rows that were recorded and are not said any more
 */
export async function readEvidence(
  client: Knex,
  options: { history: boolean },
): Promise<Evidence> {
  const { history } = options;
  const said = (alias: string) =>
    history ? '' : `where ${alias}.recorded_to = ${OPEN_RECORDING}`;
  const clocks = (alias: string) =>
    history
      ? `, ${LABEL(`${alias}.recorded_from`)} as recorded_from, ${LABEL(`${alias}.recorded_to`)} as recorded_to`
      : '';
  const series = `
    join fact_series s on s.id = t.series_id
    join entities e on e.id = s.entity_id
    join fact_sources f on f.id = s.source_id`;
  const queries: Record<string, string> = {
    entities: 'select ref from entities',
    entity_versions: `
      select e.ref, t.from_day, t.to_day, t.present, t.owner_ref, t.parent_ref, t.content_hash
      from entity_versions t join entities e on e.id = t.entity_id ${said('t')}`,
    definition_revisions: `
      select d.ref, t.number, t.content_hash, t.retired
      from definition_revisions t join definitions d on d.id = t.definition_id`,
    fact_runs: `select e.ref, s.fact, f.name, t.from_day, t.to_day, t.value from fact_runs t ${series}`,
    fact_observations: `select e.ref, s.fact, f.name, t.day, t.observed_at, t.value from fact_observations t ${series}`,
    fact_staged: `select e.ref, s.fact, f.name, t.value from fact_staged t ${series}`,
    fact_sweeps: `
      select f.name, t.day, t.observed_at, t.count, t.state
      from fact_sweeps t join fact_sources f on f.id = t.source_id`,
    fact_intervals: `
      select e.ref, s.fact, f.name, t.from_day, t.to_day, t.value, t.swept ${clocks('t')}
      from fact_intervals t ${series} ${said('t')}`,
    standings: `
      select d.ref as definition, e.ref, r.number, t.from_day, t.to_day, t.eligibility, t.level, t.level_from_day, t.level_cause,
        t.eligible_from_day, t.eligible_cause, t.end_cause, t.outcome, t.score, t.passing, t.counted, t.states ${clocks('t')}
      from standings t
      join definitions d on d.id = t.definition_id
      join definition_revisions r on r.id = t.revision_id
      join entities e on e.id = t.entity_id ${said('t')}`,
    entity_changes: 'select * from entity_changes',
  };
  const evidence: Evidence = {};
  for (const [table, sql] of Object.entries(queries)) {
    const answer: Row[] | { rows: Row[] } = await client.raw(sql);
    const rows = Array.isArray(answer) ? answer : answer.rows;
    evidence[table] = rows
      .map(row => Object.values(row).map(String).join(' | '))
      .sort();
  }
  return evidence;
}
