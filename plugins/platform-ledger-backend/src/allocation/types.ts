import {
  Day,
  DayNumber,
  EffortTrace,
  Membership,
  PersonCalendar,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import type { Reductions } from './engine/ReducedActivity';

/** A trace of a person, who is a number here and nowhere else anything more. */
export interface PersonTrace extends EffortTrace {
  /** The canonical person: all keys of one catalog user are one person. */
  personId: number;
}

/** What is known of a person, besides activity. */
export interface PersonState {
  /**
   * By group, then day. What the catalog says begins on the day on which the ledger first saw it; what was pushed begins where it says, with
   * `startStated`, or at `BEGINNING`. Both may name one group.
   */
  memberships: Membership[];
  /** With public holidays of the window; an empty object where nobody stated anything. */
  calendar: PersonCalendar;
}

/** Days `[from, to)` as recorded by a recording. */
export interface ActivityWindow {
  tx: Knex.Transaction;
  from: DayNumber;
  /** The first day no longer in it. */
  to: DayNumber;
  recording: number;
}

/** What a squad gave to a category on a day, by a revision of its policy. */
export interface ReducedSum {
  quarterId: number;
  day: DayNumber;
  /** The day from whose end on it holds: the day itself, or a later one of its week that brought a person's week over its cap. */
  knownFrom: DayNumber;
  revisionId: number;
  category: string;
  /** In the unit of the revision's method. */
  amount: number;
}

/** Somebody contributed in a slice of a reduced quarter. */
export interface ReducedContributor {
  quarterId: number;
  /** The slice's place in the quarter. */
  slice: number;
  /** Random; alike for all squads and slices of quarters that end on one day. */
  token: string;
}

/**
 * What effort is computed from. Every read is a constant number of statements.
 */
export interface ActivityReader {
  /**
   * Traces of a window in one statement, by canonical person, then day; without bots. They are handed out as the database delivers them:
   * memory does not grow with their number. Take them to the end or leave the loop, before the transaction's next statement.
   */
  streamTraces(options: ActivityWindow): AsyncIterable<PersonTrace>;

  /**
   * Days of a window on which anybody was active on an item, ascending, of items that any trace gives hours of: for time in progress.
   */
  loadItemDays(options: ActivityWindow): Promise<Map<string, DayNumber[]>>;

  /**
   * Memberships, leave and part-time of all days and public holidays of the window, by canonical person: of everybody who is in a squad, or of whose
   * capacity anything was stated.
   */
  loadCapacity(options: ActivityWindow): Promise<Map<number, PersonState>>;

  /** What was reduced; quarters by the recording, and bounds of traces as they are now. */
  loadReductions(options: { tx: Knex; recording: number }): Promise<Reductions>;

  /** Sums of reduced quarters; those of one quarter, revision, category and day together, in the order in which they were known. */
  streamReduced(options: {
    tx: Knex.Transaction;
    recording: number;
  }): AsyncIterable<ReducedSum>;

  streamReducedContributors(options: {
    tx: Knex.Transaction;
    recording: number;
  }): AsyncIterable<ReducedContributor>;

  /** From the first day to the latest that any trace (bots left out) is about; none where there is none. */
  readActivityRange(options: {
    tx: Knex;
    recording: number;
  }): Promise<{ from: Day; to: Day } | undefined>;
}
