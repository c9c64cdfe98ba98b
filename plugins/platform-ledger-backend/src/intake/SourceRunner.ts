import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { LedgerDatabase } from '../database';
import { IntakeTables } from './IntakeTables';
import { ensureSource } from './operations/ensureSource';
import { RunRecorder } from './RunRecorder';

/** What one run of a scheduled source works with. */
export interface SourceRun {
  database: LedgerDatabase;
  batchLines: number;
  signal: AbortSignal;
  logger: LoggerService;
  /** How far the last run that succeeded had read, in the source's own words. */
  mark: string | undefined;
  /** How the run is recorded where it breaks off. */
  statusOf: (error: unknown) => 'failed' | 'broken-off';
}

/** What came of a run. */
export interface SourceRunOutcome {
  result: { received: number; stored: number; rejected: number };
  brokenOff?: { error: unknown };
}

/**
 * A source that the backend reads itself.
 */
export interface RunnableSource {
  id: string;
  title: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Reads once, and records the run.
   *
   * @returns nothing where there was nothing new to read
   */
  run(options: SourceRun): Promise<SourceRunOutcome | undefined>;
}

export interface SourceRunnerOptions {
  database: LedgerDatabase;
  tables: IntakeTables;
  batchLines: number;
  logger: LoggerService;
  /** For logs: `Source of metrics`. */
  noun: string;
}

/**
 * Runs scheduled sources, each apart from the others: what goes wrong in one is recorded as its failed run, and told nobody else.
 */
export class SourceRunner {
  static create(options: SourceRunnerOptions): SourceRunner {
    return new SourceRunner(options);
  }

  private constructor(private readonly options: SourceRunnerOptions) {}

  async run(source: RunnableSource, signal: AbortSignal): Promise<void> {
    const { database, batchLines, noun } = this.options;
    const logger = this.options.logger.child({ source: source.id });
    const known = await this.ensureSource(source);
    try {
      const outcome = await source.run({
        database,
        batchLines,
        signal,
        logger,
        mark: known.mark ?? undefined,
        statusOf: () => (signal.aborted ? 'broken-off' : 'failed'),
      });
      if (outcome?.brokenOff) {
        const reason = stringifyError(outcome.brokenOff.error);
        logger.warn(`${noun} '${source.id}' broke off: ${reason}`);
      }
      if (outcome) {
        const { received, stored, rejected } = outcome.result;
        logger.info(
          `${noun} '${source.id}': ${received} received, ${stored} stored, ${rejected} rejected`,
        );
      }
    } catch (error) {
      const message = stringifyError(error);
      logger.error(`${noun} '${source.id}' failed: ${message}`);
      await this.recordFailure(known.id, message);
    }
  }

  private async ensureSource(source: RunnableSource) {
    const { tables } = this.options;
    const { id: name, title } = source;
    return this.options.database.write(tx =>
      ensureSource({ tx, tables, name, title, intake: 'scheduled' }),
    );
  }

  private async recordFailure(
    sourceId: number,
    message: string,
  ): Promise<void> {
    const recorder = await RunRecorder.start({ ...this.options, sourceId });
    await recorder.finish({
      result: { received: 0, stored: 0, unchanged: 0, rejected: 0 },
      status: 'failed',
      message,
    });
  }
}
