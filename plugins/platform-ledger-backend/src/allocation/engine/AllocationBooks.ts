import {
  DayNumber,
  DaySpan,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Decisions } from '../decisions/types';
import { PersonState } from '../types';
import { CapacityBook } from './CapacityBook';
import { Disclosures } from './Disclosures';
import { EffortCells } from './EffortCells';
import { FrozenBalance } from './FrozenBalances';
import { GroupBook } from './GroupBook';
import { isTeamOn, PlatformTeam } from './platformTeams';
import { PolicyBook } from './PolicyBook';
import { ReducedActivity } from './ReducedActivity';
import { PolicyAt } from './SquadCalendar';

/**
 * Everything that figures of allocation are made of, as of a day and as recorded by a recording. It never leaves the domain: figures do, after
 * suppression.
 */
export interface AllocationBooks {
  asOf: DayNumber;
  /** As recorded by; the latest that matters. */
  recording: number;
  today: DayNumber;
  /** From the first evidence to the as-of day; none where there is no evidence by then. */
  window?: DaySpan;
  groups: GroupBook;
  policies: PolicyBook;
  policyAt: (group: string) => PolicyAt;
  /** Effort of squads by reference, in their order. */
  squads: EffortCells;
  disclosures: Disclosures;
  capacity: CapacityBook;
  /** Everybody with all their groups, for figures by another policy. */
  persons: ReadonlyMap<number, PersonState>;
  /** Everybody with their squads alone. */
  members: ReadonlyMap<number, PersonState>;
  decisions: Decisions;
  /** Categories given by hand, by item. */
  overrides: ReadonlyMap<string, string>;
  platformTeams: PlatformTeam[];
  reduced: ReducedActivity;
  /** By squad. */
  frozen: ReadonlyMap<string, FrozenBalance>;
  /** Persons with activity and without any group. */
  unmatchedPersons: number;
  /** Persons with activity whose groups are no squads. */
  personsOutsideSquads: number;
  /**
   * Of books by pinned policies, those by the policies in force; of books as recorded earlier, those as recorded by now. What they hide is hidden here
   * too, so that comparing the two gives nothing back.
   */
  within?: AllocationBooks;
}

/** Whether a day lies in the runway of a charter that the group owns. */
export function isPlatformTeam(
  books: AllocationBooks,
  group: string,
  day: DayNumber,
): boolean {
  return isTeamOn(books.platformTeams, group, day);
}
