import { createReadStream } from 'node:fs';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { CapacityTable } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityDirectory } from '../../definitions';
import {
  ensureSource,
  fileFingerprint,
  RunnableSource,
  RunRecorder,
} from '../../intake';
import { takeCapacityCsv } from '../capacity/takeCapacity';
import { activityTables } from '../tables';

/** A file of declarations about persons, as the configuration names it. */
export interface CapacityFileOptions {
  id: string;
  title: string;
  path: string;
  table: CapacityTable;
  /** Names of columns by field, where they are not the same. */
  columns: Record<string, string>;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * A source that reads a CSV of memberships, leave or capacity. It is read again only where its content or how it is to be read has changed.
 */
export function createCapacityFile(
  options: CapacityFileOptions & { directory: EntityDirectory },
): RunnableSource {
  const { id, title, path, table, columns, schedule, directory } = options;
  return {
    id,
    title,
    schedule,
    run: async run => {
      const { database, signal } = run;
      const mark = await fileFingerprint({
        path,
        signal,
        how: [table, columns],
      });
      if (mark === run.mark) {
        return undefined;
      }
      const result = await takeCapacityCsv({
        database,
        directory,
        table,
        columns,
        body: createReadStream(path, { signal }),
      });
      const tables = activityTables;
      const { id: sourceId } = await database.write(tx =>
        ensureSource({ tx, tables, name: id, title, intake: 'scheduled' }),
      );
      const recorder = await RunRecorder.start({ database, tables, sourceId });
      const { rejections } = result;
      await database.write(tx => recorder.progress({ tx, result, rejections }));
      await recorder.finish({ result, status: 'succeeded', mark });
      return { result };
    },
  };
}
