import { LedgerDatabase, resolveRecording } from '../../database';
import { AsOfQuery } from '../../http';
import { AllocationBooks } from '../engine/AllocationBooks';
import { AllocationEngine } from '../engine/AllocationEngine';
import { Knex } from 'knex';

/** What reads of allocation are made from. */
export interface AllocationReadSources {
  ledger: LedgerDatabase;
  engine: AllocationEngine;
}

/** One read: a snapshot of the database, and the books of the two clocks. */
export interface AllocationSession {
  tx: Knex.Transaction;
  books: AllocationBooks;
  engine: AllocationEngine;
  recordedAt?: string;
}

/**
 * Runs a read in one snapshot, as recorded by the instant that it names.
 *
 * @throws InputError where the instant lies before the as-of day
 */
export async function inAllocationSession<T>(
  options: { sources: AllocationReadSources; query: AsOfQuery },
  read: (session: AllocationSession) => Promise<T> | T,
): Promise<T> {
  const { sources, query } = options;
  const { ledger, engine } = sources;
  return ledger.read(async tx => {
    const recording = await resolveRecording({ tx, ...query });
    const books = await engine.load({ tx, asOf: query.asOf, recording });
    return read({ tx, books, engine, recordedAt: query.recordedAt });
  });
}
