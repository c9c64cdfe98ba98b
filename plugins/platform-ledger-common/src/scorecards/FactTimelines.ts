import { FactType, FactValue, FactValueType } from '../schema';
import { latestAtOrBefore } from '../facts/latestAtOrBefore';
import { compareSources } from '../facts/resolveFact';

import { DayNumber, OPEN_END } from '../time';
import { Phase, phaseOn, phasesOf } from './Phase';
import { FactsOnDay, SeenFact } from './SeenFact';

/**
 * A value of an entity's fact over the days `[from, to)`, as one source reports it.
 *
 * @public
 */
export interface FactStretch {
  fact: string;
  source: string;
  from: DayNumber;
  to: DayNumber;
  value: FactValue;
  /** Confirmed by each sweep of its source in it; else reported on its first day alone. */
  swept: boolean;
}

/**
 * All that is known of one entity's facts at a recording.
 *
 * @public
 */
export interface FactEvidence {
  types: ReadonlyMap<string, Omit<FactType, 'id'>>;
  stretches: Iterable<FactStretch>;
  /** Days of the sweeps of each source, ascending. */
  sweepDays: ReadonlyMap<string, readonly DayNumber[]>;
}

/**
 * The facts of one entity over all days: which source's value holds, and how old its evidence is.
 *
 * @see DESIGN, facts, rule 4
 * @public
 */
export class FactTimelines {
  static create(evidence: FactEvidence): FactTimelines {
    const stretches = new Map<string, FactStretch[]>();
    for (const stretch of evidence.stretches) {
      const known = stretches.get(stretch.fact);
      if (known) {
        known.push(stretch);
      } else {
        stretches.set(stretch.fact, [stretch]);
      }
    }
    return new FactTimelines(evidence, stretches);
  }

  private readonly resolved = new Map<
    string,
    Phase<FactStretch | undefined>[]
  >();
  private readonly changes = new Map<string, ReadonlySet<DayNumber>>();

  private constructor(
    private readonly evidence: Pick<FactEvidence, 'types' | 'sweepDays'>,
    private readonly stretches: ReadonlyMap<string, FactStretch[]>,
  ) {}

  /** The facts as a rule sees them on a day. */
  on(day: DayNumber): FactsOnDay {
    return fact => this.seen(fact, day);
  }

  /** Which stretch holds, by day; none where the fact has no value. */
  phases(fact: string): Phase<FactStretch | undefined>[] {
    let phases = this.resolved.get(fact);
    if (!phases) {
      phases = resolve(
        this.stretches.get(fact) ?? [],
        this.evidence.types.get(fact)?.sourcePriority ?? [],
      );
      this.resolved.set(fact, phases);
    }
    return phases;
  }

  /** The days on which the value became another, came or went. A new report of the same is none. */
  valueChanges(fact: string): ReadonlySet<DayNumber> {
    let days = this.changes.get(fact);
    if (!days) {
      const phases = this.phases(fact);
      days = new Set(
        phases
          .filter(
            ({ value }, index) =>
              index > 0 && !sameValue(phases[index - 1].value, value),
          )
          .map(phase => phase.from),
      );
      this.changes.set(fact, days);
    }
    return days;
  }

  /** The days up to `to` on which evidence of a stretch came in, from the one on that lies at or before `from`. */
  evidenceDays(
    stretch: FactStretch,
    within: { from: DayNumber; to: DayNumber },
  ): DayNumber[] {
    if (!stretch.swept) {
      return [stretch.from];
    }
    const sweeps = this.evidence.sweepDays.get(stretch.source) ?? [];
    return [
      this.observedOn(stretch, within.from),
      ...sweeps.filter(day => day > within.from && day < within.to),
    ];
  }

  /** Whether any fact has a value, by day. */
  presence(): Phase<boolean>[] {
    const all = Array.from(this.stretches.values()).flat();
    return phasesOf({
      days: all.flatMap(stretch => [stretch.from, stretch.to]),
      valueOn: presenceOn(all),
    });
  }

  private seen(fact: string, day: DayNumber): SeenFact | undefined {
    const stretch = phaseOn(this.phases(fact), day);
    if (!stretch) {
      return undefined;
    }
    const type = this.evidence.types.get(fact);
    return {
      value: stretch.value,
      type: type?.type ?? typeOf(stretch.value),
      title: type?.title,
      unit: type?.unit,
      source: stretch.source,
      observedOn: this.observedOn(stretch, day),
    };
  }

  private observedOn(stretch: FactStretch, day: DayNumber): DayNumber {
    if (!stretch.swept) {
      return stretch.from;
    }
    const sweeps = this.evidence.sweepDays.get(stretch.source) ?? [];
    const latest = sweeps[latestAtOrBefore(sweeps, day, sweep => sweep)];
    return Math.max(latest ?? stretch.from, stretch.from);
  }
}

function resolve(
  stretches: FactStretch[],
  priority: readonly string[],
): Phase<FactStretch | undefined>[] {
  const sources = Array.from(new Set(stretches.map(stretch => stretch.source)))
    .sort(compareSources(priority))
    .map(source =>
      holding(stretches.filter(stretch => stretch.source === source)),
    );
  return phasesOf({
    days: stretches.flatMap(stretch => [stretch.from, stretch.to]),
    valueOn: day => {
      for (const on of sources) {
        const stretch = on(day);
        if (stretch) {
          return stretch;
        }
      }
      return undefined;
    },
  });
}

/** The stretch of one source that holds on a day; days are asked for in order. */
function holding(
  stretches: FactStretch[],
): (day: DayNumber) => FactStretch | undefined {
  const sorted = stretches.sort((left, right) => left.from - right.from);
  let next = 0;
  return day => {
    while (next < sorted.length && sorted[next].to <= day) {
      next += 1;
    }
    const stretch = sorted[next];
    return stretch && stretch.from <= day ? stretch : undefined;
  };
}

/** Whether any of many overlapping stretches covers a day; days are asked for in order. */
function presenceOn(stretches: FactStretch[]): (day: DayNumber) => boolean {
  const sorted = stretches.sort((left, right) => left.from - right.from);
  let next = 0;
  let covered: DayNumber = -OPEN_END;
  return day => {
    while (next < sorted.length && sorted[next].from <= day) {
      covered = Math.max(covered, sorted[next].to);
      next += 1;
    }
    return day < covered;
  };
}

function sameValue(
  left: FactStretch | undefined,
  right: FactStretch | undefined,
): boolean {
  return JSON.stringify(left?.value) === JSON.stringify(right?.value);
}

function typeOf(value: FactValue): FactValueType {
  if (Array.isArray(value)) {
    return 'set';
  }
  const types = {
    boolean: 'boolean',
    number: 'number',
    string: 'string',
  } as const;
  return types[typeof value as keyof typeof types];
}
