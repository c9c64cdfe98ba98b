import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { LedgerDatabase } from '../../database';
import { EntityDirectory } from '../../definitions';
import { ensureSource, RunRecorder } from '../../intake';
import { activityTables } from '../tables';
import { ScheduledActivity } from './ScheduledActivity';

export interface ActivityRunnerOptions {
  database: LedgerDatabase;
  directory: EntityDirectory;
  batchLines: number;
  logger: LoggerService;
}

/**
 * Runs scheduled sources, each apart from the others: what goes wrong in one is recorded as its failed run, and told nobody else.
 */
export class ActivityRunner {
  static create(options: ActivityRunnerOptions): ActivityRunner {
    return new ActivityRunner(options);
  }

  private constructor(private readonly options: ActivityRunnerOptions) {}

  async run(source: ScheduledActivity, signal: AbortSignal): Promise<void> {
    const { database, directory, batchLines } = this.options;
    const logger = this.options.logger.child({ source: source.id });
    const known = await this.ensureSource(source);
    try {
      const outcome = await source.run({
        database,
        directory,
        batchLines,
        signal,
        logger,
        mark: known.mark ?? undefined,
        statusOf: () => (signal.aborted ? 'broken-off' : 'failed'),
      });
      if (outcome?.brokenOff) {
        const reason = stringifyError(outcome.brokenOff.error);
        logger.warn(`Source of activity '${source.id}' broke off: ${reason}`);
      }
      if (outcome) {
        const { received, stored, rejected } = outcome.result;
        logger.info(
          `Source of activity '${source.id}': ${received} received, ${stored} stored, ${rejected} rejected`,
        );
      }
    } catch (error) {
      const message = stringifyError(error);
      logger.error(`Source of activity '${source.id}' failed: ${message}`);
      await this.recordFailure(known.id, message);
    }
  }

  private async ensureSource(source: ScheduledActivity) {
    const { id: name, title } = source;
    return this.options.database.write(tx =>
      ensureSource({
        tx,
        tables: activityTables,
        name,
        title,
        intake: 'scheduled',
      }),
    );
  }

  private async recordFailure(
    sourceId: number,
    message: string,
  ): Promise<void> {
    const recorder = await RunRecorder.start({
      database: this.options.database,
      tables: activityTables,
      sourceId,
    });
    await recorder.finish({
      result: { received: 0, stored: 0, unchanged: 0, rejected: 0 },
      status: 'failed',
      message,
    });
  }
}
