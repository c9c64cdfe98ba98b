import {
  Day,
  DayNumber,
  EffortTrace,
  Membership,
  PersonCalendar,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

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

  /** From the first day to the latest that any trace (bots left out) is about; none where there is none. */
  readActivityRange(options: {
    tx: Knex;
    recording: number;
  }): Promise<{ from: Day; to: Day } | undefined>;
}
