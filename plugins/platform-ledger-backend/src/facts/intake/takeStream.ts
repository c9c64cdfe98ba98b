import {
  fieldError,
  IntakeResult,
  readInstant,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { FactStream } from '../types';
import { Intake, IntakeOutcome } from './Intake';
import { IntakeServices } from './IntakeServices';
import { CsvColumns, DEFAULT_CSV_COLUMNS, readCsv } from './readCsv';
import { EntityDefaults, PUSHED_ENTITIES } from './readEntityRef';
import { readNdjson } from './readNdjson';

/**
 * Takes a pushed stream.
 *
 * @throws InputError where it cannot be read at all
 */
export async function takeStream(
  options: IntakeServices & { stream: FactStream },
): Promise<IntakeResult> {
  const { database, directory, batchLines, stream } = options;
  const { body, format, sweep } = stream;
  const observedAt = readInstant(stream.observedAt);
  if (stream.observedAt !== undefined && observedAt === undefined) {
    throw fieldError('observedAt', 'must be an ISO instant with offset');
  }
  const { result } = await Intake.run({
    database,
    directory,
    batchLines,
    source: { name: stream.source, title: stream.source, intake: 'push' },
    lines:
      format === 'csv'
        ? readCsv({
            stream: body,
            columns: DEFAULT_CSV_COLUMNS,
            otherColumns: 'refuse',
          })
        : readNdjson(body),
    context: { observedAt, entities: PUSHED_ENTITIES },
    staging: sweep ? 'all' : 'none',
    endsSweeps: sweep && format === 'csv',
    statusOf: () => 'broken-off',
  });
  return result;
}

/**
 * Takes the content of a file that the backend reads itself.
 *
 * `sweeps`: `byDay`: each day of the file is a sweep
 */
export async function takeFile(
  options: IntakeServices & {
    source: { name: string; title: string };
    body: Readable;
    format: 'ndjson' | 'csv';
    columns: CsvColumns;
    entities: EntityDefaults;
    sweeps: boolean;
    /** ISO instant for lines that name none. */
    observedAt?: string;
    mark: string;
    statusOf: (error: unknown) => 'failed' | 'broken-off';
  },
): Promise<IntakeOutcome> {
  const { database, directory, batchLines, mark, statusOf } = options;
  const { source, body, format, columns, entities, sweeps } = options;
  return Intake.run({
    database,
    directory,
    batchLines,
    source: { ...source, intake: 'scheduled' },
    lines:
      format === 'csv'
        ? readCsv({ stream: body, columns, otherColumns: 'ignore' })
        : readNdjson(body),
    context: { observedAt: options.observedAt, entities },
    staging: sweeps ? 'all' : 'none',
    endsSweeps: sweeps,
    mark,
    statusOf,
  });
}
