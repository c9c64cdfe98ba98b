import { latestAtOrBefore } from '../facts/latestAtOrBefore';
import { BEGINNING, DayNumber } from '../time';

/**
 * A value from a day on, until the next phase. A list of phases is sorted, and its first begins with `BEGINNING`.
 *
 * @public
 */
export interface Phase<T> {
  from: DayNumber;
  value: T;
}

/**
 * The value of a day.
 *
 * @public
 */
export function phaseOn<T>(phases: readonly Phase<T>[], day: DayNumber): T {
  const position = latestAtOrBefore(phases, day, phase => phase.from);
  return phases[Math.max(0, position)].value;
}

/**
 * The phases of what can change on certain days only.
 *
 * `days`: in any order; what lies before `BEGINNING` is left out
 * `valueOn`: asked for each of the days, in order
 * `same`: neighbours that are the same become one phase
 */
export function phasesOf<T>(options: {
  days: Iterable<DayNumber>;
  valueOn: (day: DayNumber) => T;
  same?: (left: T, right: T) => boolean;
}): Phase<T>[] {
  const { days, valueOn, same = Object.is } = options;
  const sorted = Array.from(new Set([BEGINNING, ...days]))
    .filter(day => day >= BEGINNING)
    .sort((left, right) => left - right);
  const phases: Phase<T>[] = [];
  for (const from of sorted) {
    const value = valueOn(from);
    const last = phases.at(-1);
    if (!last || !same(last.value, value)) {
      phases.push({ from, value });
    }
  }
  return phases;
}
