/** How the columns of a CSV are called, by field. */
export interface ObservationColumns {
  metric?: string;
  day: string;
  value: string;
  n?: string;
  coverage?: string;
  observedAt?: string;
}

export const OBSERVATION_FIELDS = [
  'metric',
  'day',
  'value',
  'n',
  'coverage',
  'observedAt',
] as const;

export type ObservationField = (typeof OBSERVATION_FIELDS)[number];
