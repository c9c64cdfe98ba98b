import { createHash } from 'node:crypto';
import {
  MetricObservation,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A report and when it arrived. */
export interface Arrival {
  source: string;
  observation: MetricObservation;
}

/**
 * What observations come to, by keeping all that ever arrived and looking at each of it for every answer.
 */
export class NaiveMetrics {
  private readonly arrivals: Arrival[] = [];

  take(arrival: Arrival): void {
    this.arrivals.push(arrival);
  }

  /** Points of a metric up to a day from the first so many arrivals. */
  points(options: {
    metric: string;
    asOf: string;
    known: number;
    sum: boolean;
  }): [string, number][] {
    const { metric, asOf, known, sum } = options;
    const best = new Map<string, Arrival>();
    for (const arrival of this.arrivals.slice(0, known)) {
      const { source, observation } = arrival;
      const key = `${observation.day} ${source}`;
      const other = best.get(key);
      const applies = observation.metric === metric && observation.day <= asOf;
      if (applies && (!other || rank(arrival) > rank(other))) {
        best.set(key, arrival);
      }
    }
    const points = new Map<string, number>();
    let total = 0;
    for (const key of Array.from(best.keys()).sort().reverse()) {
      const { day, value } = best.get(key)!.observation;
      if (value !== undefined) {
        points.set(day, sum ? (points.get(day) ?? 0) + value : value);
      }
    }
    return Array.from(points)
      .reverse()
      .map(([day, value]) => {
        total += value;
        return [day, sum ? total : value];
      });
  }
}

function rank({ observation }: Arrival): string {
  const { day, value, n, coverage, observedAt } = observation;
  const content =
    value === undefined
      ? ''
      : createHash('sha256')
          .update(stableJson({ value, n, coverage }))
          .digest('hex');
  return `${observedAt ?? `${day}T00:00:00.000Z`} ${content}`;
}
