import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows } from '../../database';

/** A day of which something was said of a fact, and the recording that first said so. */
export interface ReportDay {
  fact: string;
  day: DayNumber;
  recording: number;
}

/**
 * Days of explicit reports of facts, whoever made them.
 */
export async function selectReportDays(options: {
  tx: Knex;
  facts: string[];
}): Promise<ReportDay[]> {
  const { tx, facts } = options;
  return tx
    .select('d.fact', 'd.day')
    .min({ recording: 'd.recording' })
    .from(wanted(tx, facts))
    .joinRaw('cross join fact_report_days as d')
    .whereRaw('d.fact = w.fact')
    .groupBy('d.fact', 'd.day');
}

/**
 * Which sources report which of these facts.
 */
export async function selectSourcesOfFacts(options: {
  tx: Knex;
  facts: string[];
}): Promise<{ fact: string; source: string }[]> {
  const { tx, facts } = options;
  return (
    tx
      .select({ fact: 'w.fact', source: 'o.name' })
      .from(wanted(tx, facts))
      // A fact has few sources and many series: each source is asked once whether it has any.
      .joinRaw('cross join fact_sources as o')
      .whereExists(
        tx('fact_series as s')
          .whereRaw('s.source_id = o.id and s.fact = w.fact')
          .select(tx.raw('1')),
      )
  );
}

function wanted(tx: Knex, facts: string[]): Knex.Raw {
  return jsonRows(tx, {
    alias: 'w',
    columns: { fact: 'text' },
    rows: facts.map(fact => ({ fact })),
  });
}
