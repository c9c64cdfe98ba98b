import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** What was declared of a person, with where it stands in what was pushed. */
export interface Declared<Value> {
  line: number;
  person: string;
  /** `BEGINNING` where no first day was named. */
  from: DayNumber;
  value: Value;
}

export interface DeclaredMembership {
  group: string;
  share: number | null;
  /** The first day no longer in it. */
  to: DayNumber;
}

export interface DeclaredLeave {
  /** The first day no longer in it; none where it is not taken. */
  to: DayNumber | undefined;
}

export interface DeclaredCapacity {
  partTime: number | null;
  country: string | null;
}
