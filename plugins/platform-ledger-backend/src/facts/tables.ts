import { BitemporalTable, TimelineRow } from '../database';
import { IntakeTables } from '../intake';

/** Where the intake of facts keeps its books. */
export const factTables: IntakeTables = {
  sources: 'fact_sources',
  runs: 'source_runs',
  rejections: 'source_rejections',
};

/** A row of `fact_intervals`, without the recorded clock. */
export interface FactIntervalRow extends TimelineRow {
  series_id: number;
  /** Canonical text. */
  value: string;
  swept: boolean;
}

export const factIntervalsTable: BitemporalTable<FactIntervalRow> = {
  name: 'fact_intervals',
  key: { series_id: 'integer' },
  payload: { value: 'text', swept: 'boolean' },
};

/** A row of `fact_runs`. */
export interface FactRunRow {
  series_id: number;
  from_day: number;
  to_day: number;
  value: string;
}

/** A row of `fact_observations`. */
export interface FactObservationRow {
  series_id: number;
  day: number;
  observed_at: string;
  /** Canonical text; null: absent. */
  value: string | null;
}

export type SweepState = 'open' | 'committed' | 'superseded' | 'broken-off';

/** A row of `fact_sweeps`. */
export interface FactSweepRow {
  id: number;
  source_id: number;
  day: number;
  observed_at: string;
  count: number | null;
  state: SweepState;
  recording: number | null;
  touched_at: string;
}

/** A row of `fact_types`. */
export interface FactTypeRow {
  id: string;
  type: string;
  title: string;
  unit: string | null;
  description: string | null;
  source_priority: string;
}
