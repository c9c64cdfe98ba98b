import {
  IntakeResult,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase } from '../../database';
import { insertRejections } from '../operations/insertRejections';
import { insertRun } from '../operations/insertRun';
import { trimRuns } from '../operations/trimRuns';
import { updateMark } from '../operations/updateMark';
import { RunState, updateRun } from '../operations/updateRun';

const KEPT_RUNS = 50;
const KEPT_REJECTIONS = 100;

/**
 * The record of one intake: what a page can say of it while it goes on and afterwards.
 */
export class RunRecorder {
  static async start(options: {
    database: LedgerDatabase;
    sourceId: number;
  }): Promise<RunRecorder> {
    const { database, sourceId } = options;
    const now = database.clock.now().toISOString();
    const runId = await database.write(tx => insertRun({ tx, sourceId, now }));
    return new RunRecorder(database, sourceId, runId);
  }

  private keptRejections = 0;

  private constructor(
    private readonly database: LedgerDatabase,
    private readonly sourceId: number,
    private readonly runId: number,
  ) {}

  /**
   * Says how far it is, in the transaction of what it counts.
   *
   * `rejections`: those that are new
   */
  async progress(options: {
    tx: Knex;
    result: IntakeResult;
    rejections: RejectedLine[];
  }): Promise<void> {
    const { tx, result } = options;
    await this.update(tx, { ...result, status: 'running' });
    const rejections = options.rejections.slice(
      0,
      KEPT_REJECTIONS - this.keptRejections,
    );
    await insertRejections({ tx, runId: this.runId, rejections });
    this.keptRejections += rejections.length;
  }

  /**
   * `mark`: how far a scheduled source has read
   */
  async finish(options: {
    result: IntakeResult;
    status: RunState['status'];
    message?: string;
    mark?: string;
  }): Promise<void> {
    const { result, status, message, mark } = options;
    await this.database.write(async tx => {
      await this.update(tx, { ...result, status, message });
      await trimRuns({ tx, sourceId: this.sourceId, kept: KEPT_RUNS });
      if (mark !== undefined) {
        await updateMark({ tx, sourceId: this.sourceId, mark });
      }
    });
  }

  private async update(tx: Knex, state: RunState): Promise<void> {
    const now = this.database.clock.now().toISOString();
    await updateRun({ tx, runId: this.runId, now, state });
  }
}
