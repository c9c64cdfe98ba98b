import {
  AllocationGrid,
  AllocationReason,
  CategoryDays,
  DaySpan,
  DayNumber,
  EffortUnit,
  NamedWork,
  PolicyInForce,
  TradeOff,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { GridQuery } from './reads/GridQuery';

/** A squad in a whole quarter, after suppression. */
export interface QuarterFigures extends DaySpan {
  /** `2024-Q3`. */
  label: string;
  /** What the policy's denominator comes to, in `unit`; none where there is nothing to divide by, or the cell is suppressed. */
  base?: number;
  unit: EffortUnit;
  /**
   * In `unit`; a category that is missing came to 0. Empty where the cell is suppressed or nothing is known.
   */
  categories: CategoryDays[];
  /** The figures are data: not suppressed, something to divide by, and neither under the coverage floor nor under the minimum of days. */
  isData: boolean;
  /** Why they are none, or what stands beside them. */
  reasons: AllocationReason[];
  /** attributed / capacity, at most 1; none where capacity is unknown. */
  coverage?: number;
  /** Distinct contributors; none where the cell is suppressed, or the squad declared the figures itself. */
  contributors?: number;
  selfReported: boolean;
  suppressed: boolean;
  policy: PolicyInForce;
}

/** A balance of a squad's deferral ledger at the end of a whole period, in person-days. */
export interface DeferralFigures extends DaySpan {
  label: string;
  opening: number;
  restated: number;
  accrued: number;
  repaid: number;
  writtenOff: number;
  closing: number;
  /** Else nothing accrued and nothing was repaid. */
  assessed: boolean;
}

/** What is known of duplicates at the end of a day on which a writing was recorded or retired. */
export interface DuplicationFigures {
  day: DayNumber;
  /** Writings after the first of each named work, the shared one left out. */
  duplicates: number;
  /** Of those, the retired ones. */
  retired: number;
  /** Person-days of writings after the first that are not retired. */
  redistributedDays: number;
}

/** Under which policies periods are judged. */
export interface PolicyPin {
  /**
   * The day whose policies judge every period, as a charter's start; each period is judged by those in force at its own start unless given.
   */
  policiesOn?: DayNumber;
}

/**
 * Allocation as of a day and as recorded by a recording, inside one snapshot of the database. What it says is what the API says: suppressed cells stay
 * so. Whoever asks sees to the permission. Ask one thing after the other: a transaction does one at a time.
 */
export interface AllocationReading {
  /** References of the groups that a policy judges, those of platform teams among them; lower case. */
  groups(): string[];

  /** Groups by period, as the page has it. */
  grid(query: GridQuery): AllocationGrid;

  /** Quarters that have ended by the day, ascending; nothing where no policy judges the group. */
  quarters(
    options: PolicyPin & { group: string },
  ): Promise<QuarterFigures[] | undefined>;

  /** Ledger periods that have ended by the day, ascending; nothing where no policy judges the group. */
  deferral(
    options: PolicyPin & { group: string },
  ): Promise<DeferralFigures[] | undefined>;

  /** Trade-offs that were agreed by the day, and how they stand: by squad, then due day. */
  tradeOffs(): TradeOff[];

  /**
   * Named work as of the day, by name.
   *
   * `among`: whose writings after the first are counted; everybody's, unless given
   */
  namedWork(options?: {
    among?: (group: string) => boolean;
  }): Promise<NamedWork[]>;

  /**
   * Duplicates on each day on which any was written or retired, ascending.
   *
   * `namedBy`: only duplicates written by then count as such, and were counted from then on: the list that a charter started with
   */
  duplication(options: { namedBy?: DayNumber }): Promise<DuplicationFigures[]>;

  /**
   * The group that gave most to each entity, by equal split, in the four quarters that ended last; by reference, lower case. An entity is missing where activity
   * does not tell (any more), or where fewer persons of that group than the minimum gave anything to it.
   */
  mostActiveGroups(entityRefs: readonly string[]): Promise<Map<string, string>>;
}

/**
 * What other domains read of allocation.
 */
export interface AllocationReader {
  /**
   * A constant number of statements, and one more set for each distinct set of policy revisions that is pinned. Readings of the same clocks are
   * handed out again from memory.
   */
  read(options: {
    tx: Knex.Transaction;
    asOf: DayNumber;
    recording: number;
    /** The instant that somebody asked for. Figures as recorded by one have no merged cells. */
    recordedAt?: string;
    /** The group whose reports' frozen balances ledgers open from; those of the whole organisation unless given. */
    scope?: string;
  }): Promise<AllocationReading>;
}
