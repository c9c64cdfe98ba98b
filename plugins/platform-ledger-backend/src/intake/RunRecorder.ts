import { RejectedLine } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase } from '../database';
import { IntakeTables } from './IntakeTables';
import { insertRejections } from './operations/insertRejections';
import { insertRun } from './operations/insertRun';
import { trimRuns } from './operations/trimRuns';
import { updateMark } from './operations/updateMark';
import { RunCounts, RunState, updateRun } from './operations/updateRun';

const KEPT_RUNS = 50;
const KEPT_REJECTIONS = 100;

/**
 * The record of one intake: what a page can say of it while it goes on and afterwards.
 */
export class RunRecorder {
  static async start(options: {
    database: LedgerDatabase;
    tables: IntakeTables;
    sourceId: number;
  }): Promise<RunRecorder> {
    const { database, tables, sourceId } = options;
    const now = database.clock.now().toISOString();
    const runId = await database.write(tx =>
      insertRun({ tx, tables, sourceId, now }),
    );
    return new RunRecorder(options, runId);
  }

  private keptRejections = 0;

  private constructor(
    private readonly options: {
      database: LedgerDatabase;
      tables: IntakeTables;
      sourceId: number;
    },
    private readonly runId: number,
  ) {}

  /**
   * Says how far it is, in the transaction of what it counts.
   *
   * `rejections`: those that are new
   */
  async progress(options: {
    tx: Knex;
    result: RunCounts;
    rejections: RejectedLine[];
  }): Promise<void> {
    const { tx, result } = options;
    await this.update(tx, { result, status: 'running' });
    const rejections = options.rejections.slice(
      0,
      KEPT_REJECTIONS - this.keptRejections,
    );
    await insertRejections({
      tx,
      tables: this.options.tables,
      runId: this.runId,
      rejections,
    });
    this.keptRejections += rejections.length;
  }

  /**
   * `mark`: how far a scheduled source has read
   */
  async finish(options: RunState & { mark?: string }): Promise<void> {
    const { mark, ...state } = options;
    const { database, ...book } = this.options;
    await database.write(async tx => {
      await this.update(tx, state);
      await trimRuns({ tx, ...book, kept: KEPT_RUNS });
      if (mark !== undefined) {
        await updateMark({ tx, ...book, mark });
      }
    });
  }

  private async update(tx: Knex, state: RunState): Promise<void> {
    const { database, tables } = this.options;
    const now = database.clock.now().toISOString();
    await updateRun({ tx, tables, runId: this.runId, now, state });
  }
}
