import {
  DayNumber,
  factsOfScorecard,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { DefinitionStore, StoredDefinition } from '../../definitions';
import { FactRuns } from '../../facts';
import { MetricRuns } from '../../metrics';
import { scorecardOfMetric } from '../evaluation/scorecardOfMetric';
import { RunBook } from './FreezingSources';

/**
 * Runs of sources of facts and of metrics.
 */
export class DatabaseRunBook implements RunBook {
  static create(options: { definitions: DefinitionStore }): RunBook {
    return new DatabaseRunBook(options.definitions);
  }

  private readonly facts = FactRuns.create();
  private readonly metrics = MetricRuns.create();

  private constructor(private readonly definitions: DefinitionStore) {}

  async isRunning(options: { tx: Knex }): Promise<boolean> {
    return (
      (await this.facts.isRunning(options)) ||
      (await this.metrics.isRunning(options))
    );
  }

  async failedOn(options: {
    tx: Knex;
    day: DayNumber;
    metric: string;
  }): Promise<string[]> {
    const { tx, metric } = options;
    const stored = await this.definitions.list({ tx, kind: 'Scorecard' });
    const scorecard = scorecardOfMetric(
      metric,
      new Map(stored.map(each => [each.entityRef, each])),
    );
    return scorecard
      ? this.facts.failedOn({ ...options, facts: factsOf(scorecard) })
      : this.metrics.failedOn(options);
  }
}

/** Of any revision. */
function factsOf({ revisions }: StoredDefinition): string[] {
  const facts = revisions.flatMap(({ entity }) =>
    entity.kind === 'Scorecard' ? factsOfScorecard(entity.spec) : [],
  );
  return [...new Set(facts)];
}
