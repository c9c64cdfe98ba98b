import {
  CharterDates,
  DayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Charter } from '../chartersOf';
import { JudgedRevision } from '../goalposts/judgedRevisions';
import {
  StoredDecision,
  StoredExtension,
  StoredStart,
  StoredVerdict,
} from '../records/CharterRecords';

/** The days that a charter turns on, as numbers. */
export type DateNumbers = {
  [Name in Exclude<keyof CharterDates, 'runwayDays'>]: DayNumber;
} & { runwayDays: number };

/**
 * A charter as of a day: by which revision it is judged, and what was recorded of the start that the day belongs to.
 */
export interface KnownCharter {
  charter: Charter;
  revisions: JudgedRevision[];
  judging: JudgedRevision;
  dates: DateNumbers;
  /** Went from the catalog by the day. */
  retired: boolean;
  /** First recorded after its start. */
  retrospective: boolean;
  /** None: nothing is frozen yet. */
  start?: StoredStart;
  verdict?: StoredVerdict;
  /** Why the verdict has more time to settle. */
  extension?: StoredExtension;
  /** Of all its starts, in the order in which they were taken. */
  decisions: StoredDecision[];
  /** The latest of this start that was taken by the day. */
  decision?: StoredDecision;
  /** Of each start whose latest decision by the day is to kill it, that one. */
  kills: StoredDecision[];
}
