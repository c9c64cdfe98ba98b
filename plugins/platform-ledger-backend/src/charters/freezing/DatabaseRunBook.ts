import { factsOfScorecard } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { DefinitionStore, StoredDefinition } from '../../definitions';
import { FactRuns } from '../../facts';
import { MetricRuns } from '../../metrics';
import { scorecardOfMetric } from '../evaluation/scorecardOfMetric';
import { MetricOnDay, RunBook } from './FreezingSources';

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
    asked: readonly MetricOnDay[];
  }): Promise<string[][]> {
    const { tx, asked } = options;
    if (asked.length === 0) {
      return [];
    }
    const stored = await this.definitions.list({ tx, kind: 'Scorecard' });
    const scorecards = new Map(stored.map(each => [each.entityRef, each]));
    const ofFacts = await this.facts.failedOn({
      tx,
      asked: asked.map(({ day, metric }) => {
        const scorecard = scorecardOfMetric(metric, scorecards);
        return { day, facts: scorecard ? factsOf(scorecard) : [] };
      }),
    });
    const ofMetrics = await this.metrics.failedOn(options);
    return asked.map((_, place) => [...ofFacts[place], ...ofMetrics[place]]);
  }
}

/** Of any revision. */
function factsOf({ revisions }: StoredDefinition): string[] {
  const facts = revisions.flatMap(({ entity }) =>
    entity.kind === 'Scorecard' ? factsOfScorecard(entity.spec) : [],
  );
  return [...new Set(facts)];
}
