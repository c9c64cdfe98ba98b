import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { IntakeRecord, LineFields, readCsvRecords } from '../../intake';
import {
  OBSERVATION_FIELDS,
  ObservationColumns,
  ObservationField,
} from './ObservationColumns';

const REQUIRED: ObservationField[] = ['metric', 'day', 'value'];

/**
 * Observations as a CSV whose header names fields. An empty cell says nothing, and a line without a value takes its day back.
 *
 * @throws InputError where the header lacks a column, names one twice, or one that means nothing
 */
export async function* readObservationCsv(
  stream: Readable,
): AsyncGenerator<IntakeRecord<LineFields>> {
  yield* readRecords(stream, names => {
    const unknown = names.find(name => !isField(name));
    if (unknown !== undefined) {
      throw fieldError('header', `has an unknown column '${unknown}'`);
    }
    for (const field of OBSERVATION_FIELDS) {
      const count = names.filter(name => name === field).length;
      if (count > 1 || (count === 0 && REQUIRED.includes(field))) {
        throw fieldError('header', `must name the column '${field}' once`);
      }
    }
    return names.filter(isField);
  });
}

/**
 * Observations as a CSV with columns of its own. Those that mean nothing are left out.
 *
 * @throws InputError where the header lacks a column, or names one twice
 */
export async function* readMappedObservations(
  stream: Readable,
  columns: ObservationColumns,
): AsyncGenerator<IntakeRecord<LineFields>> {
  yield* readRecords(stream, names => {
    for (const column of Object.values({ ...columns })) {
      if (names.filter(name => name === column).length !== 1) {
        throw fieldError('header', `must name the column '${column}' once`);
      }
    }
    return names.map(name =>
      OBSERVATION_FIELDS.find(field => columns[field] === name),
    );
  });
}

async function* readRecords(
  stream: Readable,
  readHeader: (names: string[]) => (ObservationField | undefined)[],
): AsyncGenerator<IntakeRecord<LineFields>> {
  for await (const record of readCsvRecords({ stream, readHeader })) {
    yield 'rejection' in record
      ? record
      : {
          ...record,
          value: { fields: { ...record.value }, text: true },
        };
  }
}

function isField(name: string): name is ObservationField {
  return OBSERVATION_FIELDS.some(field => field === name);
}
