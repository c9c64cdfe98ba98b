import { Knex } from 'knex';
import { OPEN_RECORDING } from '../../database';

/**
 * Every entity that the catalog ever had changed at each recording with which its facts, their sources' priority or its own attributes did,
 * with which the catalog's watch started, and with which a definition did.
 */
export async function insertAllChanges(options: {
  tx: Knex.Transaction;
}): Promise<void> {
  const { tx } = options;
  await tx.raw(
    `insert into entity_changes (entity_id, definition_id, recording)
     select s.entity_id, 0, i.recorded_from
       from fact_series s join fact_intervals i on i.series_id = s.id
     union
     select s.entity_id, 0, i.recorded_to
       from fact_series s join fact_intervals i on i.series_id = s.id
       where i.recorded_to < ?
     union
     select s.entity_id, 0, p.recorded_to
       from fact_earlier_priorities p join fact_series s on s.fact = p.fact
     union
     select entity_id, 0, recorded_from from entity_versions
     union
     select e.entity_id, 0, w.recording
       from catalog_watch w cross join (select distinct entity_id from entity_versions) e
     union
     select e.entity_id, r.definition_id, r.recording
       from definition_revisions r cross join (select distinct entity_id from entity_versions) e
       where true
     on conflict do nothing`,
    [OPEN_RECORDING],
  );
}
