/**
 * Where a kind of intake keeps its books. The tables are alike; their names and a run's further counts are each kind's own.
 */
export interface IntakeTables {
  sources: string;
  runs: string;
  rejections: string;
}
