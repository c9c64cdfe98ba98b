import { dayOf } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ActivitySource } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { RunnableSource } from '../../intake';
import { readTraceItems } from '../activity/readActivity';
import { takeActivity } from '../activity/takeActivity';

/**
 * A source that a module added, as the backend runs it.
 */
export function toScheduledActivity(source: ActivitySource): RunnableSource {
  const { id, title, schedule } = source;
  return {
    id,
    title,
    schedule,
    run: async options => {
      const { database, batchLines, statusOf, signal, logger, mark } = options;
      const items = source.read({
        signal,
        logger,
        today: dayOf(database.clock.now()),
        mark,
      });
      return takeActivity({
        database,
        batchLines,
        statusOf,
        source: { name: id, title, intake: 'scheduled' },
        lines: readTraceItems(items),
      });
    },
  };
}
