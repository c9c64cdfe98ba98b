import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { readCsvRecords } from '../../intake';
import { ActivityLine } from './ActivityLine';
import { TraceColumns } from './TraceColumns';

/**
 * Traces as a CSV with columns of its own. Those that mean nothing are left out.
 *
 * @throws InputError where the header lacks a column, or names one twice
 */
export async function* readMappedTraces(
  stream: Readable,
  columns: TraceColumns,
): AsyncGenerator<ActivityLine> {
  const { id, item, attributes, ...single } = columns;
  const named = [
    ...id,
    ...item,
    ...Object.values(attributes),
    ...Object.values<string | undefined>({ ...single }),
  ].filter(name => name !== undefined);
  const records = readCsvRecords({
    stream,
    readHeader: names => readHeader(names, named),
  });
  for await (const record of records) {
    yield 'rejection' in record
      ? record
      : {
          ...record,
          value: { fields: toFields(record.value, columns), text: true },
        };
  }
}

function readHeader(names: string[], wanted: string[]): (string | undefined)[] {
  for (const name of wanted) {
    if (names.filter(other => other === name).length !== 1) {
      throw fieldError('header', `must name the column '${name}' once`);
    }
  }
  return names.map(name => (wanted.includes(name) ? name : undefined));
}

function toFields(
  cells: Record<string, string | undefined>,
  columns: TraceColumns,
): Record<string, unknown> {
  const { id, item, attributes, ...single } = columns;
  const fields: Record<string, unknown> = {
    id: id
      .map(column => cells[column])
      .filter(cell => cell)
      .join(' '),
    item: item.map(column => cells[column]).find(cell => cell),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, column]) => [name, cells[column]]),
    ),
  };
  for (const [field, column] of Object.entries({ ...single })) {
    if (column !== undefined) {
      fields[field] = cells[column];
    }
  }
  return fields;
}
