import {
  dayOf,
  FactPush,
  fieldError,
  IntakeResult,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { keyOfSweep } from '../operations/selectSweeps';
import { Intake } from './Intake';
import { IntakeServices } from './IntakeServices';
import { parseSweepEnd } from './parseSweepEnd';
import { PUSHED_ENTITIES } from './readEntityRef';
import { readPush } from './readPush';

const MOST = 10_000;

/**
 * Takes a JSON body. Observations of the sweeps that it ends are held back until then.
 *
 * @throws InputError where it has more than 10,000 observations
 */
export async function takePush(
  options: IntakeServices & { push: FactPush },
): Promise<IntakeResult> {
  const { database, directory, batchLines, push } = options;
  if (push.observations.length > MOST) {
    throw fieldError(
      'observations',
      `at most ${MOST} fit a JSON body; stream more as NDJSON or CSV`,
    );
  }
  const today = dayOf(database.clock.now());
  const sweeps = new Set<string>();
  for (const sweep of push.sweeps ?? []) {
    const parsed = parseSweepEnd({
      fields: { ...sweep },
      today,
      observedAt: undefined,
    });
    if ('end' in parsed) {
      sweeps.add(keyOfSweep(parsed.end));
    }
  }
  const { result } = await Intake.run({
    database,
    directory,
    batchLines,
    source: { name: push.source, title: push.source, intake: 'push' },
    lines: readPush(push),
    context: { observedAt: undefined, entities: PUSHED_ENTITIES },
    staging: sweeps.size > 0 ? { sweeps } : 'none',
    endsSweeps: false,
    statusOf: () => 'broken-off',
  });
  return result;
}
