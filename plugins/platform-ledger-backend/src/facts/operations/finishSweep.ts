import { Knex } from 'knex';
import { SweepState } from '../tables';

/**
 * Says what became of a sweep, and drops what it had staged.
 *
 * `count`: observations it is made of, and the recording of its end; neither of one that broke off
 */
export async function finishSweep(options: {
  tx: Knex;
  sweepId: number;
  state: SweepState;
  count?: number;
  recording?: number;
}): Promise<void> {
  const { tx, sweepId, state, count, recording } = options;
  await tx('fact_sweeps')
    .where({ id: sweepId })
    .update({ state, count: count ?? null, recording: recording ?? null });
  await tx('fact_staged').where({ sweep_id: sweepId }).delete();
}
