import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { fileFingerprint, readJsonFields, RunnableSource } from '../../intake';
import { readMappedTraces } from '../activity/readMappedTraces';
import { takeActivity } from '../activity/takeActivity';
import { TraceColumns } from '../activity/TraceColumns';

/** A file of traces, as the configuration names it. */
export interface ActivityFileOptions {
  id: string;
  title: string;
  path: string;
  format: 'csv' | 'ndjson';
  columns: TraceColumns;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * A source that reads a CSV or NDJSON file. A file is read again only where its content or how it is to be read has changed; what it says then
 * has the instant at which it was written, so that it corrects what it said before. A trace that is no longer in it stays.
 */
export function createActivityFile(
  options: ActivityFileOptions,
): RunnableSource {
  const { id, title, path, format, columns, schedule } = options;
  return {
    id,
    title,
    schedule,
    run: async run => {
      const { database, batchLines, statusOf, signal } = run;
      const { mtime } = await stat(path);
      const mark = await fileFingerprint({
        path,
        signal,
        how: [format, columns],
      });
      if (mark === run.mark) {
        return undefined;
      }
      const now = database.clock.now();
      const body = createReadStream(path, { signal });
      return takeActivity({
        database,
        batchLines,
        statusOf,
        source: { name: id, title, intake: 'scheduled' },
        lines:
          format === 'csv'
            ? readMappedTraces(body, columns)
            : readJsonFields(body),
        observedAt: (mtime < now ? mtime : now).toISOString(),
        mark,
      });
    },
  };
}
