import { stringifyError } from '@backstage/errors';
import { ensureSource, RunRecorder } from '../../intake';
import { factTables } from '../tables';
import { emptyResult } from './intakeResult';
import { IntakeServices } from './IntakeServices';

/**
 * Records a run of a scheduled source that failed before it could take anything.
 */
export async function recordFailure(
  options: IntakeServices & {
    source: { name: string; title: string };
    error: unknown;
  },
): Promise<void> {
  const { database, source, error } = options;
  const tables = factTables;
  const { id: sourceId } = await database.write(tx =>
    ensureSource({ tx, tables, ...source, intake: 'scheduled' }),
  );
  const recorder = await RunRecorder.start({ database, tables, sourceId });
  await recorder.finish({
    result: emptyResult(),
    status: 'failed',
    message: stringifyError(error),
  });
}
