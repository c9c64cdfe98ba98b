import { MetricSeries } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { MetricReader, SeriesRequest } from '../../metrics';

/**
 * Series that many ask for and that are read at once.
 */
export class SeriesBatch {
  static create(): SeriesBatch {
    return new SeriesBatch();
  }

  private readonly requests: SeriesRequest[] = [];
  private answers: (MetricSeries | undefined)[] = [];

  private constructor() {}

  /**
   * Asks for a series.
   *
   * @returns what gives it, once everything is read
   */
  ask(request: SeriesRequest): () => MetricSeries | undefined {
    const place = this.requests.push(request) - 1;
    return () => this.answers[place];
  }

  async read(metrics: MetricReader, tx: Knex.Transaction): Promise<void> {
    this.answers = await metrics.readSeries({ tx, requests: this.requests });
  }
}
