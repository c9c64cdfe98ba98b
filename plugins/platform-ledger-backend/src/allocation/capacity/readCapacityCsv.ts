import { Readable } from 'node:stream';
import {
  CapacityTable,
  fieldError,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { IntakeRecord, readCsvRecords } from '../../intake';
import { LEAVE_FIELDS } from './parseLeave';
import { MEMBERSHIP_FIELDS } from './parseMembership';
import { CAPACITY_FIELDS } from './parsePersonCapacity';

const COLUMNS: Record<CapacityTable, { known: string[]; required: string[] }> =
  {
    memberships: { known: MEMBERSHIP_FIELDS, required: ['person', 'group'] },
    leave: { known: LEAVE_FIELDS, required: ['person', 'from', 'to'] },
    capacity: { known: CAPACITY_FIELDS, required: ['person'] },
  };

/**
 * Declarations as a CSV whose header names fields. An empty cell says nothing.
 *
 * `columns`: by field, where the file calls it otherwise; columns that mean nothing are then left out
 * @throws InputError where the header lacks a column, names one twice, or one that means nothing
 */
export function readCapacityCsv(options: {
  table: CapacityTable;
  stream: Readable;
  columns?: Record<string, string>;
}): AsyncGenerator<IntakeRecord<Record<string, unknown>>> {
  const { table, stream, columns } = options;
  const { known, required } = COLUMNS[table];
  return readCsvRecords({
    stream,
    readHeader: names => {
      const header = names.map(name =>
        known.find(field => (columns?.[field] ?? field) === name),
      );
      const unknown = header.indexOf(undefined);
      if (unknown >= 0 && !columns) {
        // Not its name: without a header, the first line is about a person.
        throw fieldError(
          'header',
          `column ${unknown + 1} of the CSV is none of ${known.join(', ')}`,
        );
      }
      for (const field of known) {
        const times = header.filter(at => at === field).length;
        if (times > 1 || (times === 0 && required.includes(field))) {
          throw fieldError(
            'header',
            `must name the column '${columns?.[field] ?? field}' once`,
          );
        }
      }
      return header;
    },
  });
}
