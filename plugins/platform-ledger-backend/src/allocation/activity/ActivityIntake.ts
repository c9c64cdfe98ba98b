import { stringifyError } from '@backstage/errors';
import {
  ActivityIntakeResult,
  dayOf,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ensureSource, RunRecorder } from '../../intake';
import { activityTables } from '../tables';
import { ActivityLine } from './ActivityLine';
import { ActivityServices } from './ActivityServices';
import { takeTraces } from './takeTraces';
import { withoutContent } from './withoutContent';

const ANSWERED_REJECTIONS = 1_000;

export interface ActivityIntakeOptions extends ActivityServices {
  source: { name: string; title: string; intake: 'push' | 'scheduled' };
  lines: AsyncIterable<ActivityLine>;
  /** ISO instant for traces that name none; the start of their day unless given. */
  observedAt?: string;
  /** How far the source has read when all lines are taken, unless they say so themselves. */
  mark?: string;
  /** How a run is recorded whose lines broke off. */
  statusOf: (error: unknown) => 'failed' | 'broken-off';
}

export interface ActivityIntakeOutcome {
  result: ActivityIntakeResult;
  /** Why the lines broke off. */
  brokenOff?: { error: unknown };
}

/**
 * Takes traces from one source until they end or break off, batch by batch. Lines are asked for no faster than they are stored, and never
 * more than one batch is in memory.
 */
export class ActivityIntake {
  /**
   * @throws InputError where the lines cannot be read at all; nothing is stored then
   */
  static async run(
    options: ActivityIntakeOptions,
  ): Promise<ActivityIntakeOutcome> {
    const lines = options.lines[Symbol.asyncIterator]();
    try {
      const first = await lines.next();
      const { database, source } = options;
      const tables = activityTables;
      const { id: sourceId } = await database.write(tx =>
        ensureSource({ tx, tables, ...source }),
      );
      const recorder = await RunRecorder.start({ database, tables, sourceId });
      return await new ActivityIntake(options, sourceId, recorder).take(
        lines,
        first,
      );
    } finally {
      await lines.return?.();
    }
  }

  private batch: ActivityLine[] = [];
  private result: ActivityIntakeResult = {
    received: 0,
    stored: 0,
    unchanged: 0,
    rejected: 0,
    rejections: [],
  };
  private lastLine = 0;
  private keptLine = 0;
  private mark: string | undefined = undefined;

  private constructor(
    private readonly options: ActivityIntakeOptions,
    private readonly sourceId: number,
    private readonly recorder: RunRecorder,
  ) {}

  private async take(
    lines: AsyncIterator<ActivityLine>,
    first: IteratorResult<ActivityLine>,
  ): Promise<ActivityIntakeOutcome> {
    try {
      let next = first;
      while (!next.done) {
        await this.takeLine(next.value);
        try {
          next = await lines.next();
        } catch (error) {
          return await this.breakOff(error);
        }
      }
      await this.flush();
      await this.recorder.finish({
        result: this.result,
        status: 'succeeded',
        mark: this.mark ?? this.options.mark,
      });
      return { result: this.result };
    } catch (error) {
      const told = withoutContent(error);
      await this.fail(told);
      throw told;
    }
  }

  private async takeLine(line: ActivityLine): Promise<void> {
    this.lastLine = 'rejection' in line ? line.rejection.line : line.line;
    if ('mark' in line) {
      this.mark = line.mark;
      return;
    }
    this.batch.push(line);
    if (this.batch.length >= this.options.batchLines) {
      await this.flush();
    }
  }

  private async flush(): Promise<void> {
    if (this.batch.length > 0) {
      const lines = this.batch;
      this.batch = [];
      this.result = await this.takeBatch(lines);
    }
    this.keptLine = this.lastLine;
  }

  private async takeBatch(
    lines: ActivityLine[],
  ): Promise<ActivityIntakeResult> {
    const { database } = this.options;
    const today = dayOf(database.clock.now());
    return database.record('activity', async (tx, recording) => {
      const outcome = await takeTraces({
        tx,
        recording,
        sourceId: this.sourceId,
        lines,
        today,
        observedAt: this.options.observedAt,
      });
      const { rejections } = outcome;
      const { result } = this;
      const counts: ActivityIntakeResult = {
        received: result.received + outcome.received,
        stored: result.stored + outcome.stored,
        unchanged: result.unchanged + outcome.unchanged,
        rejected: result.rejected + rejections.length,
        rejections: result.rejections
          .concat(rejections)
          .slice(0, ANSWERED_REJECTIONS),
      };
      await this.recorder.progress({ tx, result: counts, rejections });
      return counts;
    });
  }

  private async breakOff(error: unknown): Promise<ActivityIntakeOutcome> {
    this.result.resumeAfterLine = this.keptLine;
    await this.recorder.finish({
      result: this.result,
      status: this.options.statusOf(error),
      message: `Broke off; lines up to ${this.keptLine} are kept: ${stringifyError(error)}`,
    });
    return { result: this.result, brokenOff: { error } };
  }

  /** Storing failed. Where this cannot be stored either, the task that looks for what was left behind does it later. */
  private async fail(error: Error): Promise<void> {
    try {
      await this.recorder.finish({
        result: this.result,
        status: 'failed',
        message: error.message,
      });
    } catch {
      // The first error is the one to tell.
    }
  }
}
