import {
  DayNumber,
  MetricDescription,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition } from '../../definitions';
import { CharterRecords } from '../records/CharterRecords';
import { KnownCharter } from './KnownCharter';

/**
 * What is known of all charters as of a day and as recorded by a recording, before any figure is read.
 */
export interface CharterKnowledge {
  asOf: DayNumber;
  recording: number;
  /** By reference. */
  charters: KnownCharter[];
  /** By reference. */
  scorecards: ReadonlyMap<string, StoredDefinition>;
  /** All allocation policies. */
  policies: readonly StoredDefinition[];
  /** Those that criteria of any revision name, by id; nothing for one that nobody declared. */
  metrics: ReadonlyMap<string, MetricDescription | undefined>;
  records: CharterRecords;
  /** References of the groups that the catalog had on the day. */
  groups: ReadonlySet<string>;
}
