import {
  BatchIntake,
  BatchIntakeOptions,
  BatchIntakeOutcome,
  IntakeRecord,
  LineFields,
} from '../../intake';
import { activityTables } from '../tables';
import { takeTraces } from './takeTraces';
import { withoutContent } from './withoutContent';

export interface ActivityIntakeOptions extends Pick<
  BatchIntakeOptions<IntakeRecord<LineFields>>,
  'database' | 'batchLines' | 'source' | 'lines' | 'mark' | 'statusOf'
> {
  /** ISO instant for traces that name none; the start of their day unless given. */
  observedAt?: string;
}

/**
 * Takes traces from one source until they end or break off.
 *
 * @throws InputError where the lines cannot be read at all; nothing is stored then
 */
export async function takeActivity(
  options: ActivityIntakeOptions,
): Promise<BatchIntakeOutcome> {
  const { observedAt, ...intake } = options;
  return BatchIntake.run({
    ...intake,
    tables: activityTables,
    kind: 'activity',
    takeBatch: batch => takeTraces({ ...batch, observedAt }),
    tellError: withoutContent,
  });
}
