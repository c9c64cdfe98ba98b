import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { rankOfReport } from '../rankOfReport';

/** One thing that a source says of a fact of an entity. */
export interface Said {
  entity: string;
  fact: string;
  value: number | undefined;
}

/** Everything that a source said at once, of one day. */
export interface Delivery {
  kind: 'push' | 'sweep' | 'broken-off';
  source: string;
  day: DayNumber;
  /** ISO instant in UTC with milliseconds. */
  observedAt: string;
  said: Said[];
}

interface Candidate {
  rank: string;
  value: number | undefined;
}

/**
 * Keeps all that was ever said and reads the rules word for word, one day and one fact at a time.
 */
export class NaiveFacts {
  constructor(private readonly deliveries: Delivery[]) {}

  valueOf(options: {
    entity: string;
    fact: string;
    source: string;
    asOf: DayNumber;
  }): { value: number; observedOn: DayNumber } | undefined {
    const { entity, fact, source, asOf } = options;
    const own = this.deliveries.filter(item => item.source === source);
    const days = Array.from(new Set(own.map(item => item.day)))
      .filter(day => day <= asOf)
      .sort((a, b) => b - a);
    for (const day of days) {
      const winner = this.winnerOn({ own, day, entity, fact });
      if (winner) {
        return winner.value === undefined
          ? undefined
          : { value: winner.value, observedOn: day };
      }
    }
    return undefined;
  }

  private winnerOn(options: {
    own: Delivery[];
    day: DayNumber;
    entity: string;
    fact: string;
  }): Candidate | undefined {
    const { own, day, entity, fact } = options;
    const ofDay = own.filter(item => item.day === day);
    const sweeps = ofDay.filter(item => item.kind === 'sweep');
    const sweepInstants = new Set(sweeps.map(item => item.observedAt));
    const isOfSeries = (said: Said) =>
      said.entity === entity && said.fact === fact;
    const explicit = ofDay
      .filter(item => !sweepInstants.has(item.observedAt))
      .flatMap(item =>
        item.said.filter(isOfSeries).map(said => toCandidate(item, said)),
      )
      .reduce(higher, undefined);
    const winning = sweeps.reduce<Delivery | undefined>(
      (best, item) => (best && best.observedAt > item.observedAt ? best : item),
      undefined,
    );
    const swept = winning?.said.find(isOfSeries);
    if (winning && swept?.value !== undefined) {
      return higher(explicit, toCandidate(winning, swept));
    }
    return explicit ?? (winning && { rank: '', value: undefined });
  }
}

function toCandidate(delivery: Delivery, said: Said): Candidate {
  const { observedAt } = delivery;
  const value = said.value === undefined ? undefined : String(said.value);
  return { rank: rankOfReport({ observedAt, value }), value: said.value };
}

function higher(a: Candidate | undefined, b: Candidate): Candidate {
  return a && a.rank > b.rank ? a : b;
}
