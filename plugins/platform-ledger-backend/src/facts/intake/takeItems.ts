import { FactSourceItem } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { Intake, IntakeOutcome } from './Intake';
import { IntakeServices } from './IntakeServices';
import { PUSHED_ENTITIES } from './readEntityRef';
import { readItems } from './readItems';

/**
 * Takes what a scheduled source says.
 */
export async function takeItems(
  options: IntakeServices & {
    source: { name: string; title: string };
    items: AsyncIterable<FactSourceItem>;
    sweeps: boolean;
    statusOf: (error: unknown) => 'failed' | 'broken-off';
  },
): Promise<IntakeOutcome> {
  const { source, items, sweeps } = options;
  return Intake.run({
    ...options,
    source: { ...source, intake: 'scheduled' },
    lines: readItems(items),
    context: { observedAt: undefined, entities: PUSHED_ENTITIES },
    staging: sweeps ? 'all' : 'none',
    endsSweeps: false,
  });
}
