import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { selectFailedSources, selectIsRunning } from '../intake';
import { selectSourcesOfMetrics } from './operations/selectSourcesOfMetrics';
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

  /** Sources of a metric whose last run of a day failed, by name; in the order of the questions. */
  async failedOn(options: {
    tx: Knex;
    asked: readonly { day: DayNumber; metric: string }[];
  }): Promise<string[][]> {
    const { tx, asked } = options;
    const failed = await selectFailedSources({
      tx,
      tables: metricTables,
      days: asked.map(({ day }) => day),
    });
    const sources = await selectSourcesOfMetrics({
      tx,
      metrics: asked.map(({ metric }) => metric),
    });
    return asked.map(({ day, metric }) => {
      const wanted = new Set(
        sources
          .filter(reported => reported.metric === metric)
          .map(({ source }) => source),
      );
      return (failed.get(day) ?? []).filter(source => wanted.has(source));
    });
  }
}
