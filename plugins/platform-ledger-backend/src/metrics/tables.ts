import { IntakeTables } from '../intake';

/** Where the intake of metrics keeps its books. */
export const metricTables: IntakeTables = {
  sources: 'metric_sources',
  runs: 'metric_runs',
  rejections: 'metric_rejections',
};

/** A row of `metric_observations`. */
export interface MetricObservationRow {
  metric_key: number;
  source_id: number;
  day: number;
  observed_at: string;
  /** null: taken back. */
  value: number | null;
  n: number | null;
  coverage: number | null;
  content_hash: string;
  recorded_from: number;
  recorded_to: number;
}
