import {
  Day,
  DayNumber,
  EffortTrace,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';

/** A trace of a person, who is a number here and nowhere else anything more. */
export interface PersonTrace extends EffortTrace {
  /** The canonical person: all keys of one catalog user are one person. */
  personId: number;
}

/** A person in a squad over a stretch of days `[from, to)`. */
export interface Membership {
  groupId: number;
  /** Lower case. */
  groupRef: string;
  /** Declared part of the person's capacity; none where nothing was declared. */
  share?: number;
  /** `BEGINNING` where a declaration names no first day. Of what the catalog says, the day on which the ledger first saw it. */
  from: DayNumber;
  to: DayNumber;
  origin: 'catalog' | 'pushed';
}

/** A person's part-time factor and country over a stretch of days `[from, to)`. */
export interface PersonCapacity {
  /** Above 0 up to 1; 1 where only the country was declared. */
  partTime: number;
  /** Key into `CapacityState.holidays`. */
  country?: string;
  from: DayNumber;
  to: DayNumber;
}

/** What is known of a person, besides activity. */
export interface PersonState {
  /** By group, then day. The catalog's and the pushed ones of a group stand side by side and may overlap. */
  memberships: Membership[];
  /** Stretches `[from, to)` that do not overlap, by day. */
  leave: { from: DayNumber; to: DayNumber }[];
  /** Stretches that do not overlap, by day; empty where nobody declared any: the person's capacity is not known. */
  capacity: PersonCapacity[];
}

/** What is known at a recording of all persons that are in any squad or have any capacity. */
export interface CapacityState {
  /** By canonical person. */
  persons: Map<number, PersonState>;
  /** Public holidays by country, in the window that was asked for. */
  holidays: Map<string, ReadonlySet<DayNumber>>;
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
   * Memberships, leave and part-time of all days, and public holidays of the window.
   */
  loadCapacity(options: ActivityWindow): Promise<CapacityState>;

  /** From the first day to the latest that any trace (bots left out) is about; none where there is none. */
  readActivityRange(options: {
    tx: Knex;
    recording: number;
  }): Promise<{ from: Day; to: Day } | undefined>;
}
