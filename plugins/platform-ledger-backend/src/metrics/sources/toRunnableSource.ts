import { dayOf } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  MetricSource,
  MetricSourceItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { RunnableSource, toLineFields } from '../../intake';
import { MetricIntakeOptions, takeMetrics } from '../intake/takeMetrics';
import { declareMissingTypes } from './declareMissingTypes';

type Line =
  MetricIntakeOptions['lines'] extends AsyncIterable<infer Item> ? Item : never;

/**
 * A source that a module added, as the backend runs it.
 */
export function toRunnableSource(source: MetricSource): RunnableSource {
  const { id, title, schedule, types } = source;
  return {
    id,
    title,
    schedule,
    run: async options => {
      const { database, batchLines, statusOf, signal, logger, mark } = options;
      await declareMissingTypes({ database, types });
      const items = source.read({
        signal,
        logger,
        today: dayOf(database.clock.now()),
        mark,
      });
      return takeMetrics({
        database,
        batchLines,
        statusOf,
        source: { name: id, title, intake: 'scheduled' },
        lines: readItems(items, signal),
      });
    },
  };
}

/** A source that does not heed its signal is not asked for more. */
async function* readItems(
  items: AsyncIterable<MetricSourceItem>,
  signal: AbortSignal,
): AsyncGenerator<Line> {
  let line = 0;
  for await (const item of items) {
    signal.throwIfAborted();
    line += 1;
    yield 'mark' in item ? { line, mark: item.mark } : toLineFields(line, item);
  }
}
