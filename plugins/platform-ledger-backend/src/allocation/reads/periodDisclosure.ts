import { AllocationBooks } from '../engine/AllocationBooks';
import { SquadEffort } from '../engine/EffortCells';
import { JudgedPeriod } from '../engine/SquadCalendar';

/** Whether a squad's cell may be shown, and where it goes if not. */
export interface PeriodDisclosure {
  shown: boolean;
  mergedInto?: string;
}

/**
 * A quarter that has ended is shown as a whole; any other period is made of slices, and shown where each of its quarters shows them.
 *
 * A period over two quarters is merged into nothing: what hides in them may differ.
 */
export function periodDisclosure(options: {
  books: AllocationBooks;
  group: string;
  squad: SquadEffort;
  period: JudgedPeriod;
}): PeriodDisclosure {
  const { books, group, squad, period } = options;
  if (books.within && !isShownIn(books.within, options)) {
    return { shown: false };
  }
  const known = Math.min(books.asOf, books.today) + 1;
  const quarters = squad.calendar.quarters.filter(
    ({ start, end }) => start < period.end && period.start < end,
  );
  const disclosures = quarters.map(quarter =>
    books.disclosures.of({
      group,
      quarter,
      whole:
        quarter.end <= known &&
        period.start <= quarter.start &&
        quarter.end <= period.end,
    }),
  );
  const isCovered =
    quarters.length > 0 &&
    quarters[quarters.length - 1].end >= Math.min(period.end, known);
  if (isCovered && disclosures.every(({ own }) => own)) {
    return { shown: true };
  }
  const [only] = disclosures;
  return {
    shown: false,
    mergedInto:
      disclosures.length === 1
        ? (only.mergedInto ?? (only.total ? group : undefined))
        : undefined,
  };
}

/** The same days of the group are shown by other books. */
function isShownIn(
  books: AllocationBooks,
  { group, period }: { group: string; period: JudgedPeriod },
): boolean {
  const squad = books.squads.get(group);
  if (!squad) {
    return false;
  }
  const { quarters, sprints, ledger } = squad.calendar;
  const same = [...quarters, ...sprints, ...ledger].find(
    ({ start, end }) => start === period.start && end === period.end,
  );
  return (
    same !== undefined &&
    periodDisclosure({ books, group, squad, period: same }).shown
  );
}
