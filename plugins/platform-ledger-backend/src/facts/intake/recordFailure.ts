import { stringifyError } from '@backstage/errors';
import { ensureSource } from '../operations/ensureSource';
import { emptyResult } from './intakeResult';
import { IntakeServices } from './IntakeServices';
import { RunRecorder } from './RunRecorder';

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
  const { id: sourceId } = await database.write(tx =>
    ensureSource({ tx, ...source, intake: 'scheduled' }),
  );
  const recorder = await RunRecorder.start({ database, sourceId });
  await recorder.finish({
    result: emptyResult(),
    status: 'failed',
    message: stringifyError(error),
  });
}
