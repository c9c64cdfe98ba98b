import { NotFoundError } from '@backstage/errors';
import {
  DayNumber,
  fieldError,
  MetricDescription,
  MetricIntakeResult,
  MetricPush,
  MetricSeries,
  MetricSourceStatus,
  MetricType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase, resolveRecording } from '../database';
import { AsOfQuery } from '../http';
import {
  BATCH_LINES,
  checkSourceName,
  readJsonFields,
  readListFields,
} from '../intake';
import { declareMetricType } from './declareMetricType';
import { readObservationCsv } from './intake/readObservationCsv';
import { MetricIntakeOptions, takeMetrics } from './intake/takeMetrics';
import { MetricReader } from './MetricReader';
import { MetricStore, MetricStream } from './MetricStore';
import { selectMetricSources } from './operations/selectMetricSources';

const LISTED_RUNS = 10;
const MOST = 10_000;

export interface MetricStoreOptions {
  database: LedgerDatabase;
  reader: MetricReader;
  /** Names of the sources that the backend reads itself. */
  scheduledSources: ReadonlySet<string>;
  /** How many lines of a stream are taken in one transaction; 10,000 unless given. */
  batchLines?: number;
}

/**
 * Metrics in the ledger's database. It asks nobody for permission.
 */
export class DatabaseMetricStore implements MetricStore {
  static create(options: MetricStoreOptions): MetricStore {
    return new DatabaseMetricStore(options);
  }

  private constructor(private readonly options: MetricStoreOptions) {}

  async push(push: MetricPush): Promise<MetricIntakeResult> {
    const { source, observations } = push;
    if (observations.length > MOST) {
      throw fieldError(
        'observations',
        `at most ${MOST} fit a JSON body; stream more as NDJSON or CSV`,
      );
    }
    return this.take(source, readListFields(observations));
  }

  async pushStream(stream: MetricStream): Promise<MetricIntakeResult> {
    const { source, format, body } = stream;
    return this.take(
      source,
      format === 'csv' ? readObservationCsv(body) : readJsonFields(body),
    );
  }

  async declareType(type: MetricType): Promise<MetricDescription> {
    return this.options.database.record('metric-type', (tx, recording) =>
      declareMetricType({ tx, recording, type, overwrite: true }),
    );
  }

  async listTypes(query: AsOfQuery): Promise<MetricDescription[]> {
    const { database, reader } = this.options;
    return database.read(async tx => {
      const recording = await resolveRecording({ ...query, tx });
      return reader.list({ tx, asOf: query.asOf, recording });
    });
  }

  async readSeries(
    query: AsOfQuery & { metric: string; from?: DayNumber },
  ): Promise<MetricSeries> {
    const { database, reader } = this.options;
    const { recordedAt, ...request } = query;
    return database.read(async tx => {
      const recording = await resolveRecording({ ...query, tx });
      const [series] = await reader.readSeries({
        tx,
        requests: [{ ...request, recording }],
      });
      if (!series) {
        throw new NotFoundError(`No metric '${query.metric}'`);
      }
      return { ...series, recordedAt };
    });
  }

  async listSources(): Promise<MetricSourceStatus[]> {
    return this.options.database.read(tx =>
      selectMetricSources({ tx, runs: LISTED_RUNS }),
    );
  }

  private async take(
    source: string,
    lines: MetricIntakeOptions['lines'],
  ): Promise<MetricIntakeResult> {
    const { database, scheduledSources, batchLines } = this.options;
    checkSourceName(source, scheduledSources);
    const { result } = await takeMetrics({
      database,
      batchLines: batchLines ?? BATCH_LINES,
      source: { name: source, title: source, intake: 'push' },
      lines,
      statusOf: () => 'broken-off',
    });
    return result;
  }
}
