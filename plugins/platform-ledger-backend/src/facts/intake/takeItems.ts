import { FactSourceItem } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { Intake, IntakeOutcome } from './Intake';
import { IntakeServices } from './IntakeServices';
import { PUSHED_ENTITIES } from './readEntityRef';
import { readItems } from './readItems';

/**
 * Takes what a scheduled source says. Each of its runs is a report of its own: a sweep that names no instant has the one at which the run
 * began, so that a second one of a day replaces the first.
 */
export async function takeItems(
  options: IntakeServices & {
    source: { name: string; title: string };
    items: AsyncIterable<FactSourceItem>;
    sweeps: boolean;
    signal: AbortSignal;
    statusOf: (error: unknown) => 'failed' | 'broken-off';
  },
): Promise<IntakeOutcome> {
  const { database, directory, batchLines } = options;
  const { source, items, sweeps, signal, statusOf } = options;
  return Intake.run({
    database,
    directory,
    batchLines,
    source: { ...source, intake: 'scheduled' },
    lines: readItems({ items, signal }),
    context: {
      observedAt: sweeps ? database.clock.now().toISOString() : undefined,
      entities: PUSHED_ENTITIES,
    },
    staging: sweeps ? 'all' : 'none',
    endsSweeps: false,
    statusOf,
  });
}
