import {
  AllocationCell,
  AllocationReason,
  DayNumber,
  EffortUnit,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks, isPlatformTeam } from '../engine/AllocationBooks';
import { SquadEffort } from '../engine/EffortCells';
import { JudgedPeriod } from '../engine/SquadCalendar';
import { declaredFigures } from './declaredFigures';
import { describePeriod, describePolicyInForce } from './describePeriod';
import { JudgedFigures, judgeFigures, withoutFigures } from './judgeFigures';
import { periodDisclosure } from './periodDisclosure';

/** A squad in a period. */
export interface SquadPeriod {
  books: AllocationBooks;
  group: string;
  squad: SquadEffort;
  period: JudgedPeriod;
}

/** Slices whose sum is shown, and the first day after what they know of. */
export interface KnownSlices {
  places: number[];
  end: DayNumber;
}

/**
 * The cell of a squad in a period, after suppression.
 */
export function cellOf(options: SquadPeriod): AllocationCell {
  const { books, group, period } = options;
  const { method } = period.policy.spec;
  const base = {
    group,
    period: describePeriod(period, books.asOf),
    selfReported: method === 'declared',
    policy: describePolicyInForce(period),
  };
  return method === 'declared'
    ? { ...base, ...declaredPart(options) }
    : { ...base, ...activityPart(options) };
}

type CellPart = JudgedFigures &
  Pick<AllocationCell, 'suppressed' | 'mergedInto' | 'through'>;

function activityPart(options: SquadPeriod): CellPart {
  const { books, group, squad, period } = options;
  const { policy } = period;
  const unit: EffortUnit =
    policy.spec.method === 'points' ? 'story-points' : 'person-days';
  if (!canTell(options)) {
    return { suppressed: false, ...withoutFigures(unit, ['reduced']) };
  }
  const known = knownSlices(options);
  if (known.places.length === 0) {
    const reasons: AllocationReason[] = ['not-ended'];
    return { suppressed: false, ...withoutFigures(unit, reasons) };
  }
  const { shown, mergedInto } = periodDisclosure(options);
  const through = throughOf(period, known.end);
  if (!shown) {
    return {
      suppressed: true,
      mergedInto,
      through,
      ...withoutFigures(unit, ['suppressed']),
    };
  }
  const span = { start: period.start, end: known.end };
  const judged = judgeFigures({
    policy,
    figures: {
      unit,
      categories: squad.categories(known.places, policy),
      capacity: books.capacity.of(group, span),
      capacityPartlyStated: books.capacity.isPartlyStated(group, span),
    },
  });
  return {
    suppressed: false,
    through,
    ...asPlatformTeam(options, known.end, {
      ...judged,
      reasons: squad.isAssumed(known.places)
        ? [...judged.reasons, 'membership-assumed']
        : judged.reasons,
    }),
  };
}

/** Whether anything that is kept still tells the figures of a period by the policy that judges it. */
export function canTell({ books, group, squad, period }: SquadPeriod): boolean {
  const { calendar } = squad;
  return books.reduced.canTell({ group, calendar, period });
}

/** What a squad states of itself gives nobody away, up to the day itself; its capacity would. */
function declaredPart(options: SquadPeriod): CellPart {
  const { books, group, period } = options;
  const end = Math.min(period.end, books.asOf + 1);
  const span = { start: period.start, end };
  const { minimumGroupSize } = period.policy.spec;
  const figures = declaredFigures({ books, group, span, minimumGroupSize });
  const judged = figures
    ? judgeFigures({ policy: period.policy, figures })
    : withoutFigures('person-days', ['no-activity']);
  return {
    suppressed: false,
    through: throughOf(period, end),
    ...asPlatformTeam(options, end, judged),
  };
}

/**
 * Slices of a period that have ended as of the day. Where a figure may stand for one person there is nothing to hide, and days are known one by one.
 */
export function knownSlices(options: SquadPeriod): KnownSlices {
  const { books, squad, period } = options;
  const { calendar } = squad;
  const known = Math.min(books.asOf, books.today) + 1;
  const isExact = hidesNothing(options);
  const places = calendar
    .slicesIn(period)
    .filter(place =>
      isExact
        ? calendar.slices[place].start < known
        : calendar.slices[place].end <= known,
    );
  const last = places.at(-1);
  return {
    places,
    end:
      last === undefined
        ? period.start
        : Math.min(calendar.slices[last].end, known),
  };
}

function hidesNothing({
  books,
  group,
  period,
}: Pick<SquadPeriod, 'books' | 'group' | 'period'>): boolean {
  const { disclosures, squads, within } = books;
  const quarters = squads.get(group)?.calendar.quarters ?? [];
  return (
    quarters
      .filter(({ start, end }) => start < period.end && period.start < end)
      .every(quarter => disclosures.minimumOf(quarter) <= 1) &&
    (within === undefined || hidesNothing({ books: within, group, period }))
  );
}

function throughOf(period: JudgedPeriod, end: DayNumber) {
  return end < period.end ? fromDayNumber(end - 1) : undefined;
}

/** The platform team itself is out of the band. */
function asPlatformTeam(
  { books, group }: SquadPeriod,
  end: DayNumber,
  judged: JudgedFigures,
): JudgedFigures {
  return isPlatformTeam(books, group, end - 1)
    ? {
        ...judged,
        verdict: 'not-assessed',
        reasons: [...judged.reasons, 'platform-team'],
      }
    : judged;
}
