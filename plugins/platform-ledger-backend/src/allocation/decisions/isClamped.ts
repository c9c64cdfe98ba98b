import { AllocationBooks } from '../engine/AllocationBooks';
import { ledgerOf } from '../reads/ledgerOf';
import { squadIn } from '../reads/readSquad';
import { StoredWriteOff } from './types';

/** Person-days that differ by less are equal. */
const NOTHING = 1e-9;

/**
 * Whether a ledger would have to leave out a part of what is written off, were this written off beside it: then more would be written off than was owed, on its day or
 * later.
 */
export function isClamped(
  books: AllocationBooks,
  writeOff: StoredWriteOff,
): boolean {
  const { decisions } = books;
  const writeOffs = [...decisions.writeOffs, writeOff];
  const beside = { ...books, decisions: { ...decisions, writeOffs } };
  const added =
    writtenOff(beside, writeOff.group) - writtenOff(books, writeOff.group);
  return added < writeOff.days - NOTHING;
}

function writtenOff(books: AllocationBooks, group: string): number {
  const squad = squadIn(books, group);
  return ledgerOf({ books, group, squad }).reduce(
    (sum, entry) => sum + entry.writtenOff,
    0,
  );
}
