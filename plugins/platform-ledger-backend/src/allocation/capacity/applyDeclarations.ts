import {
  DayNumber,
  OPEN_END,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { BitemporalTable, TimelineRow } from '../../database';
import { Declared } from './Declared';

/** What declarations make of one timeline. */
export interface AppliedDeclarations<Row extends TimelineRow> {
  /** The whole timeline, by first day. */
  next: Row[];
  /** Lines that changed something. */
  stored: number[];
  /** Lines that said what is known already. */
  unchanged: number[];
  rejections: RejectedLine[];
}

/**
 * Applies declarations to one timeline. One with the first day of an earlier one corrects it; each holds until the next begins. So the order
 * in which they come does not matter, but that of corrections.
 *
 * `present`: the timeline, by first day
 * `toRow`: the row of a declaration, nothing where it takes one back
 * `refuse`: why a declaration cannot stand beside the others
 */
export function applyDeclarations<Row extends TimelineRow, Value>(options: {
  table: BitemporalTable<Row>;
  present: Row[];
  declared: Declared<Value>[];
  toRow: (declared: Declared<Value>) => Row | undefined;
  refuse?: (row: Row, others: Row[]) => Omit<RejectedLine, 'line'> | undefined;
}): AppliedDeclarations<Row> {
  const { table, present, declared, toRow, refuse } = options;
  const rows = new Map(present.map(row => [row.from_day, row]));
  const lines = new Map<DayNumber, { line: number; text: string }>();
  const applied: AppliedDeclarations<Row> = {
    next: [],
    stored: [],
    unchanged: [],
    rejections: [],
  };
  for (const declaration of declared) {
    const { line, from } = declaration;
    const row = toRow(declaration);
    const text = JSON.stringify(row ?? null);
    const other = lines.get(from);
    const problem =
      row &&
      refuse?.(
        row,
        [...rows.values()].filter(at => at.from_day !== from),
      );
    if (other && other.text !== text) {
      applied.rejections.push({
        line,
        field: 'from',
        reason: `says something else than line ${other.line}, of the same person and first day`,
      });
    } else if (problem) {
      applied.rejections.push({ line, ...problem });
    } else {
      lines.set(from, { line, text });
      const known = rows.get(from);
      const isKnown = row
        ? known !== undefined &&
          isSame({ table, row, known, end: nextStart(rows, from) })
        : known === undefined;
      applied[isKnown ? 'unchanged' : 'stored'].push(line);
      if (!row) {
        rows.delete(from);
      } else if (!isKnown) {
        rows.set(from, row);
      }
    }
  }
  const sorted = [...rows.values()].sort((a, b) => a.from_day - b.from_day);
  applied.next = sorted.map((row, index) => ({
    ...row,
    to_day: Math.min(row.to_day, sorted[index + 1]?.from_day ?? OPEN_END),
  }));
  return applied;
}

function nextStart(
  rows: ReadonlyMap<DayNumber, TimelineRow>,
  from: DayNumber,
): DayNumber {
  return Math.min(OPEN_END, ...[...rows.keys()].filter(day => day > from));
}

/** Whether a row is what is known, which ends where the next begins. */
function isSame<Row extends TimelineRow>(options: {
  table: BitemporalTable<Row>;
  row: Row;
  known: Row;
  end: DayNumber;
}): boolean {
  const { table, row, known, end } = options;
  return (
    Math.min(row.to_day, end) === known.to_day &&
    Object.keys(table.payload).every(
      column => row[column as keyof Row] === known[column as keyof Row],
    )
  );
}
