import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { ensureSource } from '../../intake';
import { selectFactTypes } from '../operations/selectFactTypes';
import { declareFactType } from '../declareFactType';
import { IntakeServices, recordFailure } from '../intake';
import { factTables } from '../tables';
import { ScheduledSource } from './ScheduledSource';

/**
 * Runs scheduled sources, each apart from the others: what goes wrong in one is recorded as its failed run, and told nobody else.
 */
export class FactSourceRunner {
  static create(
    options: IntakeServices & {
      logger: LoggerService;
      /** Called after something was taken in, so that what follows from it need not wait. */
      onTaken: () => void;
    },
  ): FactSourceRunner {
    return new FactSourceRunner(options);
  }

  private constructor(
    private readonly options: IntakeServices & {
      logger: LoggerService;
      onTaken: () => void;
    },
  ) {}

  async run(source: ScheduledSource, signal: AbortSignal): Promise<void> {
    const { database, directory, batchLines } = this.options;
    const logger = this.options.logger.child({ source: source.id });
    const services = { database, directory, batchLines };
    const named = { name: source.id, title: source.title };
    try {
      const { mark } = await database.write(tx =>
        ensureSource({
          tx,
          tables: factTables,
          ...named,
          intake: 'scheduled',
        }),
      );
      await this.declare(source);
      const outcome = await source.run({
        ...services,
        signal,
        logger,
        mark: mark ?? undefined,
        statusOf: () => (signal.aborted ? 'broken-off' : 'failed'),
      });
      if (outcome?.brokenOff) {
        const reason = stringifyError(outcome.brokenOff.error);
        logger.warn(`Fact source '${source.id}' broke off: ${reason}`);
      }
      if (outcome) {
        const { received, stored, rejected } = outcome.result;
        logger.info(
          `Fact source '${source.id}': ${received} received, ${stored} stored, ${rejected} rejected`,
        );
        this.options.onTaken();
      }
    } catch (error) {
      logger.error(
        `Fact source '${source.id}' failed: ${stringifyError(error)}`,
      );
      await recordFailure({ ...services, source: named, error });
    }
  }

  /** Declares the facts that are not known yet. */
  private async declare(source: ScheduledSource): Promise<void> {
    const { database } = this.options;
    const known = await selectFactTypes({ tx: database.client });
    const news = source.types.filter(
      type => known.get(type.id)?.type !== type.type,
    );
    if (news.length > 0) {
      await database.record('fact-type', async (tx, recording) => {
        for (const type of news) {
          await declareFactType({ tx, recording, type, overwrite: false });
        }
      });
    }
  }
}
