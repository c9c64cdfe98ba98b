import { Knex } from 'knex';

/** How far a run is, or how it ended. */
export interface RunState {
  status: 'running' | 'succeeded' | 'failed' | 'broken-off';
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  unresolved: number;
  message?: string;
}

/**
 * Says how far a run is, or how it ended.
 */
export async function updateRun(options: {
  tx: Knex;
  runId: number;
  now: string;
  state: RunState;
}): Promise<void> {
  const { tx, runId, now, state } = options;
  await tx('source_runs')
    .where({ id: runId })
    .update({
      touched_at: now,
      finished_at: state.status === 'running' ? null : now,
      status: state.status,
      received: state.received,
      stored: state.stored,
      unchanged: state.unchanged,
      rejected: state.rejected,
      unresolved: state.unresolved,
      message: state.message ?? null,
    });
}
