import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { MetricType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { fileFingerprint, readJsonFields, RunnableSource } from '../../intake';
import { ObservationColumns } from '../intake/ObservationColumns';
import { readMappedObservations } from '../intake/readObservationCsv';
import { takeMetrics } from '../intake/takeMetrics';
import { declareMissingTypes } from './declareMissingTypes';

/** A file of observations, as the configuration names it. */
export interface MetricFileOptions {
  id: string;
  title: string;
  path: string;
  format: 'csv' | 'ndjson';
  /** Of lines that name none. */
  metric?: string;
  columns: ObservationColumns;
  types: MetricType[];
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * A source that reads a CSV or NDJSON file. A file is read again only where its content or how it is to be read has changed; what it says then
 * has the instant at which it was written, so that it corrects what it said before. A day that is no longer in it stays.
 */
export function createMetricFile(options: MetricFileOptions): RunnableSource {
  const { id, title, path, format, metric, columns, types, schedule } = options;
  return {
    id,
    title,
    schedule,
    run: async run => {
      const { database, batchLines, statusOf, signal } = run;
      await declareMissingTypes({ database, types });
      const { mtime } = await stat(path);
      const mark = await fileFingerprint({
        path,
        signal,
        how: [format, metric, columns],
      });
      if (mark === run.mark) {
        return undefined;
      }
      const now = database.clock.now();
      const body = createReadStream(path, { signal });
      return takeMetrics({
        database,
        batchLines,
        statusOf,
        source: { name: id, title, intake: 'scheduled' },
        lines:
          format === 'csv'
            ? readMappedObservations(body, columns)
            : readJsonFields(body),
        metric,
        observedAt: (mtime < now ? mtime : now).toISOString(),
        mark,
      });
    },
  };
}
