import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';
import { ActivitySourceItem } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { readCsvRecords, toLineFields } from '../../intake';
import { ActivityLine } from './ActivityLine';

const COLUMNS = new Set([
  'id',
  'day',
  'person',
  'bot',
  'item',
  'change',
  'component',
  'area',
  'hours',
  'points',
  'observedAt',
  'deleted',
]);
const REQUIRED = ['id', 'day', 'person', 'item'];
const ATTRIBUTE = /^attributes\.(.+)$/;

/**
 * Traces as a CSV whose header names fields; `attributes.<name>` is an attribute. An empty cell says nothing.
 *
 * @throws InputError where the header lacks a column, names one twice, or one that means nothing
 */
export async function* readTraceCsv(
  stream: Readable,
): AsyncGenerator<ActivityLine> {
  for await (const record of readCsvRecords({ stream, readHeader })) {
    yield 'rejection' in record
      ? record
      : {
          ...record,
          value: { fields: toFields(record.value), text: true },
        };
  }
}

/** What a scheduled source says, item by item. */
export async function* readTraceItems(
  items: AsyncIterable<ActivitySourceItem>,
): AsyncGenerator<ActivityLine> {
  let line = 0;
  for await (const item of items) {
    line += 1;
    yield 'mark' in item ? { line, mark: item.mark } : toLineFields(line, item);
  }
}

function readHeader(names: string[]): string[] {
  for (const [index, name] of names.entries()) {
    if (!COLUMNS.has(name) && !ATTRIBUTE.test(name)) {
      // Not its name: without a header, the first line is about a person.
      throw fieldError(
        'header',
        `column ${index + 1} of the CSV is none of ${[...COLUMNS].join(', ')}, attributes.<name>`,
      );
    }
    if (names.indexOf(name) !== index) {
      throw fieldError('header', `names the column '${name}' twice`);
    }
  }
  const missing = REQUIRED.find(name => !names.includes(name));
  if (missing) {
    throw fieldError('header', `must name the column '${missing}'`);
  }
  return names;
}

function toFields(
  cells: Record<string, string | undefined>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const attributes: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(cells)) {
    const attribute = ATTRIBUTE.exec(column)?.[1];
    if (attribute === undefined) {
      fields[column] = cell;
    } else {
      attributes[attribute] = cell;
    }
  }
  return Object.keys(attributes).length > 0
    ? { ...fields, attributes }
    : fields;
}
