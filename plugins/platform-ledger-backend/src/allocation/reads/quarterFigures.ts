import { QuarterFigures } from '../AllocationReader';
import { AllocationBooks } from '../engine/AllocationBooks';
import { SquadEffort } from '../engine/EffortCells';
import { cellOf, knownSlices, SquadPeriod } from './cellOf';

/**
 * A squad's quarters that have ended by the day, as other domains read them.
 */
export function quarterFigures(options: {
  books: AllocationBooks;
  group: string;
  squad: SquadEffort;
}): QuarterFigures[] {
  const { books, squad } = options;
  return squad.calendar.quarters
    .filter(({ end }) => end <= books.asOf + 1)
    .map(period => figuresOf({ ...options, period }));
}

function figuresOf(options: SquadPeriod): QuarterFigures {
  const { label, start, end } = options.period;
  const cell = cellOf(options);
  const { unit, attributed, capacity, policy, reasons } = cell;
  const byCapacity =
    unit === 'person-days' && policy.denominator === 'capacity';
  const base = byCapacity ? capacity : attributed;
  return {
    label,
    start,
    end,
    base,
    unit,
    categories: cell.categories,
    isData:
      base !== undefined &&
      base > 0 &&
      !reasons.includes('under-coverage-floor') &&
      !reasons.includes('under-minimum-days'),
    reasons,
    coverage: cell.coverage,
    contributors:
      cell.suppressed || cell.selfReported
        ? undefined
        : contributorsOf(options),
    selfReported: cell.selfReported,
    suppressed: cell.suppressed,
    policy,
  };
}

function contributorsOf(options: SquadPeriod): number {
  const { places } = knownSlices(options);
  return new Set(
    places.flatMap(place => [...options.squad.contributors(place)]),
  ).size;
}
