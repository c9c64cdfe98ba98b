import {
  CategoryDays,
  declaredEffort,
  DaySpan,
  EffortUnit,
  workingDays,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks } from '../engine/AllocationBooks';
import { StoredCheckIn } from '../decisions/types';

/** Whose check-ins, over which days. */
interface DeclaredSpan {
  books: AllocationBooks;
  group: string;
  span: DaySpan;
  /** Fewer members' capacity is not told, nor what could be worked out from it: it counts as unknown. */
  minimumGroupSize: number;
}

/** What a squad declared of a span. */
export interface DeclaredFigures {
  unit: EffortUnit;
  categories: CategoryDays[];
  /** Of the squad's capacity on the days that were declared; none where it is unknown. */
  capacity?: number;
  capacityPartlyStated: boolean;
}

/**
 * A squad's check-ins over a span. Where two cover a day, because its sprints were cut otherwise in between, the one that was recorded later has it. Where
 * any of them states a share and capacity is unknown, all count as shares of the squad's weekdays: person-days and
 * shares have no sum.
 *
 * @see METHODS, allocation: declared
 */
export function declaredFigures(
  options: DeclaredSpan,
): DeclaredFigures | undefined {
  const { books, group, span } = options;
  const checkIns = books.decisions.checkIns.filter(
    checkIn =>
      checkIn.group === group &&
      checkIn.from < span.end &&
      span.start < checkIn.to,
  );
  const spread = checkIns.map(checkIn =>
    spreadOver({
      ...options,
      checkIn,
      later: checkIns.filter(({ recording }) => recording > checkIn.recording),
    }),
  );
  if (spread.length === 0) {
    return undefined;
  }
  const inDays = spread.every(({ unit }) => unit === 'person-days');
  const sums = new Map<string, number>();
  for (const { categories, scale } of spread) {
    for (const { category, days } of categories) {
      const amount = inDays ? days : days * scale;
      sums.set(category, (sums.get(category) ?? 0) + amount);
    }
  }
  return {
    unit: inDays ? 'person-days' : 'squad-days',
    categories: [...sums]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([category, days]) => ({ category, days })),
    capacity:
      inDays && books.capacity.isOfEnough(options)
        ? books.capacity.of(group, span)
        : undefined,
    capacityPartlyStated: books.capacity.isPartlyStated(group, span),
  };
}

function spreadOver(
  options: DeclaredSpan & {
    checkIn: StoredCheckIn;
    /** Check-ins that its days are left to. */
    later: StoredCheckIn[];
  },
): { unit: string; categories: CategoryDays[]; scale: number } {
  const { books, group, checkIn, span, later } = options;
  const sprint = { start: checkIn.from, end: checkIn.to };
  const { unit, parts } = declaredEffort({
    sprint,
    checkIn:
      checkIn.share === undefined
        ? { categories: checkIn.categories ?? [] }
        : { share: checkIn.share },
    capacity: books.capacity.isOfEnough({ ...options, span: sprint })
      ? books.capacity.byDay(group, sprint)
      : undefined,
  });
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  return {
    unit,
    scale: total > 0 ? workingDays(sprint).length / total : 0,
    categories: parts
      .filter(
        ({ day }) =>
          span.start <= day &&
          day < span.end &&
          !later.some(({ from, to }) => from <= day && day < to),
      )
      .map(({ category, amount }) => ({ category, days: amount })),
  };
}
