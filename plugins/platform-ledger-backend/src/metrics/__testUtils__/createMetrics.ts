import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  FactPush,
  FactType,
  MetricSeries,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createLedgerDatabase } from '../../__testUtils__';
import {
  AllocationEngine,
  DatabaseActivityReader,
  DatabaseAllocationReader,
  nothingFrozen,
} from '../../allocation';
import { LATEST_RECORDING, LedgerDatabase } from '../../database';
import {
  CatalogFollower,
  DatabaseDefinitionStore,
  DatabaseEntityDirectory,
  DefinitionStore,
  EntityDirectory,
} from '../../definitions';
import { DatabaseFactHistoryReader, DatabaseFactStore } from '../../facts';
import { DatabaseAdoptionReader, rebuildStandings } from '../../scorecards';
import { createMetricReader } from '../createMetricReader';
import { DatabaseMetricStore } from '../DatabaseMetricStore';
import { MetricReader, SeriesRequest } from '../MetricReader';
import { MetricStore } from '../MetricStore';

/**
 * A ledger with a catalog, a clock and facts that the test decides, and all metrics over it.
 */
export interface Metrics {
  ledger: LedgerDatabase;
  directory: EntityDirectory;
  definitions: DefinitionStore;
  reader: MetricReader;
  store: MetricStore;
  /** Makes it another time. */
  setTime: (instant: string) => void;
  /** Has the catalog list these entities. */
  follow: (entities: Entity[]) => Promise<void>;
  /** Takes facts, all of which must be good. */
  pushFacts: (push: FactPush) => Promise<void>;
  /** Evaluates all there is. */
  evaluate: () => Promise<void>;
  /** One series, as of a day, as recorded by now unless said otherwise. */
  series: (
    request: Omit<SeriesRequest, 'asOf' | 'from' | 'recording'> & {
      asOf: string;
      from?: string;
      recording?: number;
    },
  ) => Promise<MetricSeries>;
  /** The latest recording. */
  latestRecording: () => Promise<number>;
}

/** An empty ledger in a new test database, with facts declared. */
export async function createMetrics(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  types?: FactType[];
  batchLines?: number;
}): Promise<Metrics> {
  let now = '2026-01-01T12:00:00.000Z';
  const ledger = await createLedgerDatabase({
    ...options,
    clock: { now: () => new Date(now) },
  });
  const directory = DatabaseEntityDirectory.create();
  const definitions = DatabaseDefinitionStore.create();
  const facts = DatabaseFactHistoryReader.create();
  const sources = { ledger, directory, definitions, facts };
  const factStore = DatabaseFactStore.create({
    database: ledger,
    directory,
    scheduledSources: new Set(),
  });
  for (const type of options.types ?? []) {
    await factStore.declareType(type);
  }
  const engine = AllocationEngine.create({
    reader: DatabaseActivityReader.create(),
    directory,
    definitions,
    frozen: nothingFrozen,
    clock: ledger.clock,
  });
  const reader = createMetricReader({
    adoption: DatabaseAdoptionReader.create(sources),
    allocation: DatabaseAllocationReader.create(engine),
    directory,
    definitions,
  });
  return {
    ledger,
    directory,
    definitions,
    reader,
    store: DatabaseMetricStore.create({
      database: ledger,
      reader,
      scheduledSources: new Set(['scheduled']),
      batchLines: options.batchLines,
    }),
    setTime: instant => {
      now = instant;
    },
    follow: async entities => {
      const follower = CatalogFollower.create({
        ledger,
        catalog: catalogServiceMock({ entities }),
        auth: mockServices.auth(),
      });
      await follower.run({ signal: new AbortController().signal });
    },
    pushFacts: async push => {
      const { rejections } = await factStore.push(push);
      if (rejections.length > 0) {
        throw new Error(JSON.stringify(rejections));
      }
    },
    evaluate: () => rebuildStandings({ sources, shards: 1 }),
    series: async request => {
      const { asOf, from, recording = LATEST_RECORDING } = request;
      const asked = {
        ...request,
        recording,
        asOf: toDayNumber(asOf),
        from: from === undefined ? undefined : toDayNumber(from),
      };
      const [series] = await ledger.read(tx =>
        reader.readSeries({ tx, requests: [asked] }),
      );
      if (!series) {
        throw new Error(`No metric '${request.metric}'`);
      }
      return series;
    },
    latestRecording: async () => {
      const row = await ledger.client('recordings').max({ id: 'id' }).first();
      return Number(row?.id ?? 0);
    },
  };
}
