import {
  CategoryDays,
  DayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What every decision carries. */
export interface Decided {
  id: string;
  /** Who recorded it: an entity reference. */
  author: string;
  recording: number;
  /** ISO instant of the recording. */
  recordedAt: string;
}

/** What a squad states of a sprint. */
export interface StoredCheckIn extends Decided {
  group: string;
  /** The sprint is the days `[from, to)`. */
  from: DayNumber;
  to: DayNumber;
  share?: number;
  categories?: CategoryDays[];
  unrequestedDays?: number;
  illustration: boolean;
}

export interface StoredTradeOff extends Decided {
  group: string;
  shipped: string;
  deferred: string;
  days: number;
  agreedOn: DayNumber;
  repayBy: DayNumber;
  illustration: boolean;
}

export interface StoredWriteOff extends Decided {
  group: string;
  days: number;
  on: DayNumber;
  reason: string;
}

export interface StoredOverride extends Decided {
  item: string;
  category?: string;
  reason: string;
}

/** Decisions as recorded by a recording, in the order of recording. */
export interface Decisions {
  /** Of several of a squad's sprint only the latest. */
  checkIns: StoredCheckIn[];
  tradeOffs: StoredTradeOff[];
  writeOffs: StoredWriteOff[];
  /** Of several of an item only the latest. */
  overrides: StoredOverride[];
}
