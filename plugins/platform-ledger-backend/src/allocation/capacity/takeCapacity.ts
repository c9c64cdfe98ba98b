import { Readable } from 'node:stream';
import {
  CAPACITY_TABLES,
  CapacityIntakeResult,
  CapacityPush,
  CapacityTable,
  fieldError,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';
import { IntakeRecord, malformed } from '../../intake';
import { withoutContent } from '../activity/withoutContent';
import { parseDeclarations, ReadDeclarations } from './parseDeclarations';
import { readCapacityCsv } from './readCapacityCsv';
import { takeDeclarations } from './takeDeclarations';

const MOST = 100_000;
const ANSWERED_REJECTIONS = 1_000;

/** What every intake of capacity works with. */
export interface CapacityServices {
  database: LedgerDatabase;
  directory: EntityDirectory;
}

/**
 * Takes a JSON body, in one transaction.
 *
 * @throws InputError where it has more than 100,000 declarations
 */
export async function takeCapacityPush(
  options: CapacityServices & { push: CapacityPush },
): Promise<CapacityIntakeResult> {
  const { push, ...services } = options;
  const read: ReadDeclarations = {};
  for (const table of CAPACITY_TABLES) {
    read[table] = push[table]?.map(toRecord);
  }
  return take({
    ...services,
    read,
    text: false,
    fieldOf: (table, field) => `${table}.${field}`,
  });
}

/**
 * Takes a CSV of one table, in one transaction: a person's shares are judged together.
 *
 * @throws InputError where it cannot be read at all, or has more than 100,000 lines
 */
export async function takeCapacityCsv(
  options: CapacityServices & {
    table: CapacityTable;
    body: Readable;
    /** Names of columns by field, where they are not the same; others are then left out. */
    columns?: Record<string, string>;
  },
): Promise<CapacityIntakeResult> {
  const { table, body, columns, ...services } = options;
  const records: IntakeRecord<Record<string, unknown>>[] = [];
  const lines = readCapacityCsv({ table, columns, stream: body });
  for await (const record of lines) {
    records.push(record);
    assertNotTooMany(records.length);
  }
  return take({
    ...services,
    read: { [table]: records },
    text: true,
    fieldOf: (_, field) => field,
  });
}

async function take(
  options: CapacityServices & {
    read: ReadDeclarations;
    text: boolean;
    /** How a field is named in a rejection. */
    fieldOf: (table: CapacityTable, field: string) => string;
  },
): Promise<CapacityIntakeResult> {
  const { database, directory, read, fieldOf } = options;
  const received = CAPACITY_TABLES.reduce(
    (sum, table) => sum + (read[table]?.length ?? 0),
    0,
  );
  assertNotTooMany(received);
  const { declarations, rejections } = parseDeclarations(options);
  const outcomes = await store({ database, directory, declarations });
  const result: CapacityIntakeResult = {
    received,
    stored: 0,
    unchanged: 0,
    rejected: 0,
    rejections: [],
  };
  for (const table of CAPACITY_TABLES) {
    const refused: RejectedLine[] = [
      ...rejections[table],
      ...outcomes[table].rejections,
    ].sort((a, b) => a.line - b.line);
    result.stored += outcomes[table].stored;
    result.unchanged += outcomes[table].unchanged;
    result.rejected += refused.length;
    result.rejections.push(
      ...refused.map(({ line, field, reason }) => ({
        line,
        field: fieldOf(table, field),
        reason,
      })),
    );
  }
  result.rejections = result.rejections.slice(0, ANSWERED_REJECTIONS);
  return result;
}

async function store(
  options: CapacityServices &
    Pick<Parameters<typeof takeDeclarations>[0], 'declarations'>,
): ReturnType<typeof takeDeclarations> {
  const { database, directory, declarations } = options;
  try {
    return await database.record('capacity', (tx, recording) =>
      takeDeclarations({ tx, recording, directory, declarations }),
    );
  } catch (error) {
    throw withoutContent(error);
  }
}

function toRecord(
  value: unknown,
  index: number,
): IntakeRecord<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { line: index + 1, value: { ...value } }
    : malformed(index + 1, 'must be a JSON object');
}

function assertNotTooMany(count: number): void {
  if (count > MOST) {
    throw fieldError(
      'body',
      `at most ${MOST} declarations are taken at once; push them in parts, each person's in one`,
    );
  }
}
