import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { selectFailedSources, selectIsRunning } from '../intake';
import { selectSourcesOfMetric } from './operations/selectSourcesOfMetric';
import { metricTables } from './tables';

/**
 * How runs of sources of metrics went, for who has to wait for them.
 */
export class MetricRuns {
  static create(): MetricRuns {
    return new MetricRuns();
  }

  private constructor() {}

  /** Whether any is under way. */
  async isRunning({ tx }: { tx: Knex }): Promise<boolean> {
    return selectIsRunning({ tx, tables: metricTables });
  }

  /** Sources of a metric whose last run of a day failed, by name. */
  async failedOn(options: {
    tx: Knex;
    day: DayNumber;
    metric: string;
  }): Promise<string[]> {
    const { tx, day, metric } = options;
    const failed = await selectFailedSources({ tx, tables: metricTables, day });
    const wanted = new Set(await selectSourcesOfMetric({ tx, metric }));
    return failed.filter(source => wanted.has(source));
  }
}
