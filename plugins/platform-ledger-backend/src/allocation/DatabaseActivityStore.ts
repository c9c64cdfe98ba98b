import { Readable } from 'node:stream';
import {
  ActivityIntakeResult,
  ActivityPush,
  ActivitySourceStatus,
  CapacityIntakeResult,
  CapacityPush,
  CapacityTable,
  fieldErrors,
  UnmatchedPerson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../database';
import { EntityDirectory } from '../definitions';
import { BATCH_LINES, checkSourceName } from '../intake';
import { ActivityServices } from './activity/ActivityServices';
import {
  takeActivityPush,
  takeActivityStream,
} from './activity/takePushedActivity';
import { ActivityStore, ActivityStream } from './ActivityStore';
import { takeCapacityCsv, takeCapacityPush } from './capacity/takeCapacity';
import { selectActivitySources } from './operations/selectActivitySources';
import { selectUnmatched } from './operations/selectUnmatched';

const LISTED_RUNS = 10;

export interface ActivityStoreOptions {
  database: LedgerDatabase;
  directory: EntityDirectory;
  /** Names of the sources that the backend reads itself. */
  scheduledSources: ReadonlySet<string>;
  /** How many lines of a stream are taken in one transaction; 10,000 unless given. */
  batchLines?: number;
}

/**
 * Activity in the ledger's database. It asks nobody for permission.
 */
export class DatabaseActivityStore implements ActivityStore {
  static create(options: ActivityStoreOptions): DatabaseActivityStore {
    return new DatabaseActivityStore(options);
  }

  private constructor(private readonly options: ActivityStoreOptions) {}

  async push(push: ActivityPush): Promise<ActivityIntakeResult> {
    checkSourceName(push.source, this.options.scheduledSources);
    return takeActivityPush({ ...this.services(), push });
  }

  async pushStream(stream: ActivityStream): Promise<ActivityIntakeResult> {
    checkSourceName(stream.source, this.options.scheduledSources);
    return takeActivityStream({ ...this.services(), stream });
  }

  async pushCapacity(push: CapacityPush): Promise<CapacityIntakeResult> {
    return takeCapacityPush({ ...this.options, push });
  }

  async pushCapacityCsv(options: {
    table: CapacityTable;
    body: Readable;
  }): Promise<CapacityIntakeResult> {
    return takeCapacityCsv({ ...this.options, ...options });
  }

  async listSources(): Promise<ActivitySourceStatus[]> {
    return this.options.database.read(tx =>
      selectActivitySources({ tx, runs: LISTED_RUNS }),
    );
  }

  async listUnmatched(options: {
    offset: number;
    limit: number;
  }): Promise<{ items: UnmatchedPerson[]; total: number }> {
    const { offset, limit } = options;
    if (offset < 0 || limit < 1) {
      throw fieldErrors([
        { field: 'offset', reason: 'must not be negative' },
        { field: 'limit', reason: 'must not be negative' },
      ]);
    }
    const { keys, total } = await this.options.database.read(tx =>
      selectUnmatched({ tx, offset, limit }),
    );
    return { items: keys.map(person => ({ person })), total };
  }

  private services(): ActivityServices {
    return {
      database: this.options.database,
      batchLines: this.options.batchLines ?? BATCH_LINES,
    };
  }
}
