import {
  ActivityIntakeResult,
  ActivityPush,
  ActivitySourceStatus,
  CapacityIntakeResult,
  CapacityPush,
  CapacityTable,
  UnmatchedPerson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Readable } from 'node:stream';

/** A stream of traces that somebody pushes. */
export interface ActivityStream {
  source: string;
  format: 'ndjson' | 'csv';
  body: Readable;
}

/**
 * Activity and capacity in. What is said of persons goes in to be summed: nothing here answers with a person but the list of those not matched.
 */
export interface ActivityStore {
  /**
   * Takes up to 10,000 traces.
   *
   * @throws ConflictError where the source is one that the backend itself reads
   */
  push(push: ActivityPush): Promise<ActivityIntakeResult>;

  /**
   * Takes a stream of any length, batch by batch. A stream that breaks off keeps its whole batches, and the answer says where to resume.
   *
   * @throws ConflictError where the source is one that the backend itself reads
   * @throws InputError where the header of a CSV is not understood
   */
  pushStream(stream: ActivityStream): Promise<ActivityIntakeResult>;

  /** Takes up to 100,000 declarations about persons, all that is valid in one transaction. */
  pushCapacity(push: CapacityPush): Promise<CapacityIntakeResult>;

  /**
   * Takes a CSV of one table of declarations, all that is valid in one transaction.
   *
   * @throws InputError where its header is not understood
   */
  pushCapacityCsv(options: {
    table: CapacityTable;
    body: Readable;
  }): Promise<CapacityIntakeResult>;

  /** Sources with their last runs. */
  listSources(): Promise<ActivitySourceStatus[]>;

  /** Keys of persons that activity names and no membership does, by key; bots left out. */
  listUnmatched(options: {
    offset: number;
    limit: number;
  }): Promise<{ items: UnmatchedPerson[]; total: number }>;
}
