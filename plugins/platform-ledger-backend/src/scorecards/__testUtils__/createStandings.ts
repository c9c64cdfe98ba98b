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
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../../database';
import {
  CatalogFollower,
  DatabaseDefinitionStore,
  DatabaseEntityDirectory,
} from '../../definitions';
import { DatabaseFactHistoryReader, DatabaseFactStore } from '../../facts';
import { createLedgerDatabase } from '../../__testUtils__';
import { DatabaseScorecardReads } from '../DatabaseScorecardReads';
import { EvaluationSources } from '../evaluation/EvaluationSources';
import { evaluateShard } from '../evaluation/evaluateShard';
import { ScorecardReads } from '../types';

const SHARDS = 2;

/**
 * A ledger with a catalog, a clock and facts that the test decides.
 */
export interface Standings {
  ledger: LedgerDatabase;
  sources: EvaluationSources;
  reads: ScorecardReads;
  /** Makes it another time. */
  setTime: (instant: string) => void;
  /** Has the catalog list these entities. */
  follow: (entities: Entity[]) => Promise<void>;
  /** Declares a fact. */
  declare: (type: FactType) => Promise<void>;
  /** Takes observations, all of which must be good. */
  push: (push: FactPush) => Promise<void>;
  /** Evaluates all that changed, by so much at a time where it is said. */
  evaluate: (batch?: { entities: number; changes: number }) => Promise<number>;
}

/** An empty ledger in a new test database, with facts declared. */
export async function createStandings(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  types: FactType[];
}): Promise<Standings> {
  let now = '2026-06-30T12:00:00.000Z';
  const ledger = await createLedgerDatabase({
    ...options,
    clock: { now: () => new Date(now) },
  });
  const directory = DatabaseEntityDirectory.create();
  const sources: EvaluationSources = {
    ledger,
    directory,
    definitions: DatabaseDefinitionStore.create(),
    facts: DatabaseFactHistoryReader.create(),
  };
  const store = DatabaseFactStore.create({
    database: ledger,
    directory,
    scheduledSources: new Set(),
  });
  for (const type of options.types) {
    await store.declareType(type);
  }
  return {
    ledger,
    sources,
    reads: DatabaseScorecardReads.create(sources),
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
    declare: async type => {
      await store.declareType(type);
    },
    push: async push => {
      const { rejections } = await store.push(push);
      if (rejections.length > 0) {
        throw new Error(JSON.stringify(rejections));
      }
    },
    evaluate: async batch => {
      let evaluated = 0;
      for (let shard = 0; shard < SHARDS; shard += 1) {
        evaluated += await evaluateShard({
          sources,
          shard,
          shards: SHARDS,
          batch,
        });
      }
      return evaluated;
    },
  };
}
