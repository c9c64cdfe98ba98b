import {
  DayNumber,
  NamedWork,
  redistributedCost,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DuplicationFigures } from '../AllocationReader';

interface Writing {
  id: string;
  days: number;
  writtenOn: DayNumber;
  retiredOn?: DayNumber;
  isDuplicate: boolean;
}

/**
 * Duplicates at the end of each day on which any was written or retired.
 *
 * `works`: as of the last day
 * `namedBy`: later writings are no duplicates, and earlier days no points
 * @see METHODS, criteria: deduplication
 */
export function duplicationFigures(options: {
  works: readonly NamedWork[];
  namedBy?: DayNumber;
}): DuplicationFigures[] {
  const works = options.works.map(({ writings }) => toWritings(writings));
  const days = new Set(
    works
      .flat()
      .flatMap(({ writtenOn, retiredOn }) => [writtenOn, retiredOn])
      .filter(day => day !== undefined),
  );
  const { namedBy } = options;
  if (namedBy !== undefined) {
    days.add(namedBy);
  }
  return [...days]
    .filter(day => namedBy === undefined || day >= namedBy)
    .sort((left, right) => left - right)
    .map(day => figuresOn({ works, day, namedBy: namedBy ?? day }));
}

/** By day, then recording, as named work has them. */
function toWritings(writings: NamedWork['writings']): Writing[] {
  return writings.map(({ id, days, shared, writtenOn, retiredOn }, index) => ({
    id,
    days,
    writtenOn: toDayNumber(writtenOn),
    retiredOn: retiredOn === undefined ? undefined : toDayNumber(retiredOn),
    isDuplicate: index > 0 && !shared,
  }));
}

function figuresOn(options: {
  works: readonly Writing[][];
  day: DayNumber;
  namedBy: DayNumber;
}): DuplicationFigures {
  const { works, day, namedBy } = options;
  const duplicates = works
    .flat()
    .filter(
      ({ isDuplicate, writtenOn }) => isDuplicate && writtenOn <= namedBy,
    );
  return {
    day,
    duplicates: duplicates.length,
    retired: duplicates.filter(
      ({ retiredOn }) => retiredOn !== undefined && retiredOn <= day,
    ).length,
    redistributedDays: works.reduce(
      (sum, writings) => sum + redistributedCost({ writings, asOf: day }).days,
      0,
    ),
  };
}
