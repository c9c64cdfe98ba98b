import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { selectFactTypes } from '../operations/selectFactTypes';
import { fileFingerprint } from '../../intake';
import { takeFile } from '../intake';
import { FileSourceOptions } from './FileSourceOptions';
import { ScheduledSource } from './ScheduledSource';

/**
 * A source that reads a CSV or NDJSON file. A file is read again only where its content, how it is to be read, or what is declared has
 * changed; what it says then has the instant at which the file was written, so that it replaces what the file said before.
 */
export function createFileSource(options: FileSourceOptions): ScheduledSource {
  const { id, title, types, schedule, path } = options;
  return {
    id,
    title,
    types,
    schedule,
    run: async run => {
      const { database, signal } = run;
      const { mtime } = await stat(path);
      const declared = await selectFactTypes({ tx: database.client });
      const mark = await fileFingerprint({
        path,
        signal,
        how: [
          options,
          Array.from(declared.values(), item => [item.id, item.type]),
        ],
      });
      if (mark === run.mark) {
        return undefined;
      }
      const now = database.clock.now();
      return takeFile({
        ...run,
        source: { name: id, title },
        body: createReadStream(path, { signal }),
        format: options.format,
        columns: options.columns,
        entities: options.entities,
        sweeps: options.sweepsByDay,
        observedAt: (mtime < now ? mtime : now).toISOString(),
        mark,
      });
    },
  };
}
