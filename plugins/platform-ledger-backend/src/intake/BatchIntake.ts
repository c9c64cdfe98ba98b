import { stringifyError } from '@backstage/errors';
import {
  Day,
  dayOf,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase, Recording } from '../database';
import { lastLineOf } from './IntakeRecord';
import { IntakeTables } from './IntakeTables';
import { ensureSource } from './operations/ensureSource';
import { RunRecorder } from './RunRecorder';

const ANSWERED_REJECTIONS = 1_000;

/** As many lines as a batch has where nothing else is said. */
export const BATCH_LINES = 10_000;

/** A line as a reader hands it on, or a mark of how far a scheduled source has read, in its own words. */
export type BatchLine<Record> = Record | { line: number; mark: string };

/** What came of a batch. */
export interface BatchOutcome {
  received: number;
  stored: number;
  unchanged: number;
  rejections: RejectedLine[];
}

/** What came of a whole intake. */
export interface BatchIntakeResult {
  received: number;
  stored: number;
  unchanged: number;
  rejected: number;
  /** The first 1,000. */
  rejections: RejectedLine[];
  /** Only where the lines broke off: those up to this one are stored. */
  resumeAfterLine?: number;
}

export interface BatchIntakeOutcome {
  result: BatchIntakeResult;
  /** Why the lines broke off. */
  brokenOff?: { error: unknown };
}

/** A line that is taken in, or one that could not be read. */
type Taken = ({ line: number } | { rejection: RejectedLine }) & {
  lastLine?: number;
};

export interface BatchIntakeOptions<Record extends Taken> {
  database: LedgerDatabase;
  tables: IntakeTables;
  /** What recordings of it are called. */
  kind: string;
  /** How many lines are taken in one transaction. */
  batchLines: number;
  source: { name: string; title: string; intake: 'push' | 'scheduled' };
  lines: AsyncIterable<BatchLine<Record>>;
  /** How far the source has read when all lines are taken, unless they say so themselves. */
  mark?: string;
  /** How a run is recorded whose lines broke off. */
  statusOf: (error: unknown) => 'failed' | 'broken-off';
  /** Stores a batch, with a constant number of statements. */
  takeBatch: (batch: {
    tx: Knex.Transaction;
    recording: Recording;
    sourceId: number;
    lines: Record[];
    today: Day;
  }) => Promise<BatchOutcome>;
  /** What is told where storing fails; the error itself unless given. */
  tellError?: (error: unknown) => Error;
}

/**
 * Takes lines from one source until they end or break off, batch by batch. Lines are asked for no faster than they are stored, and never
 * more than one batch is in memory.
 */
export class BatchIntake<Record extends Taken> {
  /**
   * @throws InputError where the lines cannot be read at all; nothing is stored then
   */
  static async run<Record extends Taken>(
    options: BatchIntakeOptions<Record>,
  ): Promise<BatchIntakeOutcome> {
    const lines = options.lines[Symbol.asyncIterator]();
    try {
      const first = await lines.next();
      const { database, tables, source } = options;
      const { id: sourceId } = await database.write(tx =>
        ensureSource({ tx, tables, ...source }),
      );
      const recorder = await RunRecorder.start({ database, tables, sourceId });
      return await new BatchIntake(options, sourceId, recorder).take(
        lines,
        first,
      );
    } finally {
      await lines.return?.();
    }
  }

  private batch: Record[] = [];
  private result: BatchIntakeResult = {
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
    private readonly options: BatchIntakeOptions<Record>,
    private readonly sourceId: number,
    private readonly recorder: RunRecorder,
  ) {}

  private async take(
    lines: AsyncIterator<BatchLine<Record>>,
    first: IteratorResult<BatchLine<Record>>,
  ): Promise<BatchIntakeOutcome> {
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
      const { tellError = asError } = this.options;
      const told = tellError(error);
      await this.fail(told);
      throw told;
    }
  }

  private async takeLine(line: BatchLine<Record>): Promise<void> {
    this.lastLine = lastLineOf(line);
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

  private async takeBatch(lines: Record[]): Promise<BatchIntakeResult> {
    const { database, kind } = this.options;
    const today = dayOf(database.clock.now());
    return database.record(kind, async (tx, recording) => {
      const { sourceId, result } = this;
      const outcome = await this.options.takeBatch({
        tx,
        recording,
        sourceId,
        lines,
        today,
      });
      const { rejections } = outcome;
      const counts: BatchIntakeResult = {
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

  private async breakOff(error: unknown): Promise<BatchIntakeOutcome> {
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(stringifyError(error));
}
