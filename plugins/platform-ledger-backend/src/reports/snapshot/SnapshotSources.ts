import {
  ActivitySourceStatus,
  MetricSourceStatus,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterFigures } from '../../charters';
import { AllocationReader } from '../../allocation';
import { LedgerDatabase } from '../../database';
import { DefinitionStore, EntityDirectory } from '../../definitions';
import { FactStore } from '../../facts';
import { AsOfQuery } from '../../http';
import { ScorecardReads } from '../../scorecards';

/** Charters, each in depth. */
export interface ChartersInDepth {
  readAll(query: AsOfQuery): Promise<CharterFigures[]>;
}

/** Sources of a kind with their last runs. */
interface ListsSources<Status> {
  listSources(): Promise<Status[]>;
}

/**
 * What a snapshot is taken of.
 */
export interface SnapshotSources {
  ledger: LedgerDatabase;
  directory: EntityDirectory;
  definitions: DefinitionStore;
  scorecards: ScorecardReads;
  allocation: AllocationReader;
  charters: ChartersInDepth;
  facts: Pick<
    FactStore,
    'listSources' | 'readEvidenceRange' | 'listUnresolved'
  >;
  activity: ListsSources<ActivitySourceStatus>;
  metrics: ListsSources<MetricSourceStatus>;
  /** Where the portal is. */
  portalUrl?: string;
  /** Of the ledger. */
  release: string;
}
