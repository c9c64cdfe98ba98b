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

  /** Sources of any of these facts whose last run of a day failed, by name. */
  async failedOn(options: {
    tx: Knex;
    day: DayNumber;
    facts: string[];
  }): Promise<string[]> {
    const { tx, day, facts } = options;
    const failed = await selectFailedSources({ tx, tables: factTables, day });
    const sources = await selectSourcesOfFacts({ tx, facts });
    const wanted = new Set(sources.map(({ source }) => source));
    return failed.filter(source => wanted.has(source));
  }
}
