import { Day } from '../time';

/** @public */
export interface NamedWork {
  id: string;
  name: string;
  description: string;
  writings: NamedWorkWriting[];
  /** Person-days of every writing after the first, less what was retired. */
  redistributedDays: number;
  /** What of these days costs, by what a person-day costs the squads that wrote; none where no policy says. Amounts in several currencies have no sum. */
  redistributedCosts?: RedistributedAmount[];
  author: string;
  recordedAt: string;
  illustration: boolean;
}

/**
 * An amount with its inputs: `amount = days x perPersonDay`.
 *
 * @public
 */
export interface RedistributedAmount {
  amount: number;
  /** Three letters. */
  currency: string;
  /** Person-days that are costed so. */
  days: number;
  perPersonDay: number;
  /** The policy that says so, and its revision that was in force on the day of the writings. */
  policy: string;
  revision: number;
}

/** @public */
export interface NamedWorkDeclaration {
  name: string;
  description?: string;
  illustration?: boolean;
}

/** @public */
export interface WritingDeclaration {
  group: string;
  entityRef?: string;
  /** Person-days, above 0. */
  days: number;
  /** Not a day to come; today unless given. */
  writtenOn?: Day;
  link?: string;
}

/** @public */
export interface NamedWorkWriting {
  id: string;
  group: string;
  entityRef?: string;
  days: number;
  writtenOn: Day;
  link?: string;
  shared: boolean;
  retiredOn?: Day;
  author: string;
}
