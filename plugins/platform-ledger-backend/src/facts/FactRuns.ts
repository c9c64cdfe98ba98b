import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { selectFailedSources, selectIsRunning } from '../intake';
import { selectSourcesOfFacts } from './operations/selectReportDays';
import { factTables } from './tables';

/**
 * How runs of sources of facts went, for who has to wait for them.
 */
export class FactRuns {
  static create(): FactRuns {
    return new FactRuns();
  }

  private constructor() {}

  /** Whether any is under way. */
  async isRunning({ tx }: { tx: Knex }): Promise<boolean> {
    return selectIsRunning({ tx, tables: factTables });
  }

  /** Sources of any of the facts whose last run of a day failed, by name; in the order of the questions. */
  async failedOn(options: {
    tx: Knex;
    asked: readonly { day: DayNumber; facts: readonly string[] }[];
  }): Promise<string[][]> {
    const { tx, asked } = options;
    const failed = await selectFailedSources({
      tx,
      tables: factTables,
      days: asked.map(({ day }) => day),
    });
    const sources = await selectSourcesOfFacts({
      tx,
      facts: [...new Set(asked.flatMap(({ facts }) => facts))],
    });
    return asked.map(({ day, facts }) => {
      const wanted = new Set(
        sources
          .filter(({ fact }) => facts.includes(fact))
          .map(({ source }) => source),
      );
      return (failed.get(day) ?? []).filter(source => wanted.has(source));
    });
  }
}
