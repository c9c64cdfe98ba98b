import { Knex } from 'knex';
import { IntakeTables } from '../IntakeTables';

/** Lines by what became of them; the names are those of the run's columns. */
export interface RunCounts {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  /** Of facts alone. */
  unresolved?: number;
}

/** How far a run is, or how it ended. */
export interface RunState {
  status: 'running' | 'succeeded' | 'failed' | 'broken-off';
  result: RunCounts;
  message?: string;
}

/**
 * Says how far a run is, or how it ended.
 */
export async function updateRun(options: {
  tx: Knex;
  tables: IntakeTables;
  runId: number;
  now: string;
  state: RunState;
}): Promise<void> {
  const { tx, tables, runId, now, state } = options;
  const { received, stored, unchanged, rejected, unresolved } = state.result;
  await tx(tables.runs)
    .where({ id: runId })
    .update({
      touched_at: now,
      finished_at: state.status === 'running' ? null : now,
      status: state.status,
      received,
      stored,
      unchanged,
      rejected,
      ...(unresolved !== undefined && { unresolved }),
      message: state.message ?? null,
    });
}
