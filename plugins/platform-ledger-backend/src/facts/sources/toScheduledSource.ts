import { dayOf } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { FactSource } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { takeItems } from '../intake';
import { ScheduledSource } from './ScheduledSource';

/**
 * A source of the extension point, ready to be scheduled. What it says of itself is read once more for each run, and never changed.
 */
export function toScheduledSource(source: FactSource): ScheduledSource {
  const { id, title, types, schedule } = source;
  return {
    id,
    title,
    types,
    schedule,
    run: options => {
      const { signal, logger, mark } = options;
      const today = dayOf(options.database.clock.now());
      return takeItems({
        ...options,
        source: { name: id, title },
        items: source.read({ signal, logger, today, mark }),
        sweeps: source.sweeps,
      });
    },
  };
}
