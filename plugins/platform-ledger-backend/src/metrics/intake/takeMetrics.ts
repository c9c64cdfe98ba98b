import {
  BatchIntake,
  BatchIntakeOptions,
  BatchIntakeOutcome,
  IntakeRecord,
  LineFields,
} from '../../intake';
import { metricTables } from '../tables';
import { takeObservations } from './takeObservations';

export interface MetricIntakeOptions extends Pick<
  BatchIntakeOptions<IntakeRecord<LineFields>>,
  'database' | 'batchLines' | 'source' | 'lines' | 'mark' | 'statusOf'
> {
  /** Of lines that name none. */
  metric?: string;
  /** ISO instant for lines that name none; the start of their day unless given. */
  observedAt?: string;
}

/**
 * Takes observations from one source until they end or break off.
 *
 * @throws InputError where the lines cannot be read at all; nothing is stored then
 */
export async function takeMetrics(
  options: MetricIntakeOptions,
): Promise<BatchIntakeOutcome> {
  const { metric, observedAt, ...intake } = options;
  return BatchIntake.run({
    ...intake,
    tables: metricTables,
    kind: 'metrics',
    takeBatch: batch => takeObservations({ ...batch, metric, observedAt }),
  });
}
