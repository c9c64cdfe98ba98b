import {
  CAPACITY_TABLES,
  CapacityTable,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { IntakeRecord } from '../../intake';
import {
  Declared,
  DeclaredCapacity,
  DeclaredLeave,
  DeclaredMembership,
} from './Declared';
import { parseLeave } from './parseLeave';
import { parseMembership } from './parseMembership';
import { parsePersonCapacity } from './parsePersonCapacity';

/** Valid declarations by table. */
export interface ParsedDeclarations {
  memberships: Declared<DeclaredMembership>[];
  leave: Declared<DeclaredLeave>[];
  capacity: Declared<DeclaredCapacity>[];
}

/** Declarations as they were read, by table. */
export type ReadDeclarations = {
  [table in CapacityTable]?: IntakeRecord<Record<string, unknown>>[];
};

/**
 * Validates declarations.
 *
 * `text`: the values are texts, as in a CSV
 */
export function parseDeclarations(options: {
  read: ReadDeclarations;
  text: boolean;
}): {
  declarations: ParsedDeclarations;
  rejections: Record<CapacityTable, RejectedLine[]>;
} {
  const { read, text } = options;
  const declarations: ParsedDeclarations = {
    memberships: [],
    leave: [],
    capacity: [],
  };
  const rejections: Record<CapacityTable, RejectedLine[]> = {
    memberships: [],
    leave: [],
    capacity: [],
  };
  for (const table of CAPACITY_TABLES) {
    for (const record of read[table] ?? []) {
      if ('rejection' in record) {
        rejections[table].push(record.rejection);
        continue;
      }
      const { line, value: fields } = record;
      const problem = addTo(declarations, table, { line, fields, text });
      if (problem) {
        rejections[table].push({ line, ...problem });
      }
    }
  }
  return { declarations, rejections };
}

function addTo(
  declarations: ParsedDeclarations,
  table: CapacityTable,
  options: { line: number; fields: Record<string, unknown>; text: boolean },
): Omit<RejectedLine, 'line'> | undefined {
  switch (table) {
    case 'memberships':
      return addOrTell(declarations.memberships, parseMembership(options));
    case 'leave':
      return addOrTell(declarations.leave, parseLeave(options));
    default:
      return addOrTell(declarations.capacity, parsePersonCapacity(options));
  }
}

function addOrTell<Value>(
  list: Declared<Value>[],
  parsed: Declared<Value> | Omit<RejectedLine, 'line'>,
): Omit<RejectedLine, 'line'> | undefined {
  if ('reason' in parsed) {
    return parsed;
  }
  list.push(parsed);
  return undefined;
}
