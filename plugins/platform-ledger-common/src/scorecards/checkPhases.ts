import { CheckState } from '../schema';
import { CheckDefinition, factsOfRule, Rule } from '../definitions';
import { DayNumber, isDay, OPEN_END, toDayNumber } from '../time';
import { durationDays } from './durationDays';
import { checkStates } from './evaluateCheck';
import { FactStretch, FactTimelines } from './FactTimelines';
import { Phase, phasesOf } from './Phase';

/**
 * The states of a check over all days, also those to come: it is judged anew on every day on which anything it hangs on can change, by
 * a value, or by time alone (`effectiveFrom`, `freshWithin`, `newerThan`).
 */
export function checkPhases(
  check: CheckDefinition,
  timelines: FactTimelines,
): Phase<CheckState>[] {
  const stateOn = checkStates(check);
  return phasesOf({
    days: breakpoints(check, timelines),
    valueOn: day => stateOn(timelines.on(day), day),
  });
}

function* breakpoints(
  check: CheckDefinition,
  timelines: FactTimelines,
): Generator<DayNumber> {
  if (check.effectiveFrom !== undefined) {
    yield toDayNumber(check.effectiveFrom);
  }
  const freshDays =
    check.freshWithin === undefined
      ? undefined
      : durationDays(check.freshWithin);
  for (const fact of factsOfRule(check.when)) {
    const windows = datesWanted(check.when, fact);
    const phases = timelines.phases(fact);
    for (const [index, { from, value }] of phases.entries()) {
      yield from;
      const to = phases[index + 1]?.from ?? OPEN_END;
      if (value && freshDays !== undefined) {
        yield* freshness({ stretch: value, from, to, freshDays, timelines });
      }
      for (const days of value && isDay(value.value) ? windows : []) {
        yield toDayNumber(String(value?.value)) + days + 1;
      }
    }
  }
}

/** The days within a phase on which its evidence becomes too old, or fresh again. */
function* freshness(options: {
  stretch: FactStretch;
  from: DayNumber;
  to: DayNumber;
  freshDays: number;
  timelines: FactTimelines;
}): Generator<DayNumber> {
  const { stretch, from, to, freshDays, timelines } = options;
  const evidence = timelines.evidenceDays(stretch, { from, to });
  for (const [index, day] of evidence.entries()) {
    const next = evidence[index + 1] ?? to;
    const stale = day + freshDays + 1;
    if (stale < next) {
      yield stale;
      yield next;
    }
  }
}

/** The lengths in days of every `newerThan` that a rule asks of a fact. */
function datesWanted(rule: Rule, fact: string): number[] {
  if ('fact' in rule) {
    return rule.fact === fact && rule.newerThan !== undefined
      ? [durationDays(rule.newerThan)]
      : [];
  }
  if ('not' in rule) {
    return datesWanted(rule.not, fact);
  }
  return ('all' in rule ? rule.all : rule.any).flatMap(part =>
    datesWanted(part, fact),
  );
}
