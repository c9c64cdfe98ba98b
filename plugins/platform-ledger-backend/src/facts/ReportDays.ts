import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import {
  selectReportDays,
  selectSourcesOfFacts,
} from './operations/selectReportDays';
import { selectSweepDays } from './operations/selectSweepDays';
import { SweepDay } from './types';

/**
 * On which days facts were reported: by a sweep of a source that knows the fact, or by itself. A value that said nothing new counts too.
 */
export class ReportDays {
  /** Three statements, of however many facts. */
  static async load(options: {
    tx: Knex;
    facts: string[];
  }): Promise<ReportDays> {
    const { tx } = options;
    const facts = Array.from(new Set(options.facts));
    const byFact = new Map<string, SweepDay[]>();
    const sources = await selectSourcesOfFacts({ tx, facts });
    const sweeps = await selectSweepDays({ tx });
    for (const { fact, source } of sources) {
      const known = byFact.get(fact) ?? [];
      byFact.set(fact, known.concat(sweeps.get(source) ?? []));
    }
    for (const { fact, day, recording } of await selectReportDays({
      tx,
      facts,
    })) {
      const known = byFact.get(fact) ?? [];
      known.push({ day, recordedFrom: recording });
      byFact.set(fact, known);
    }
    return new ReportDays(byFact);
  }

  private constructor(private readonly byFact: Map<string, SweepDay[]>) {}

  /** Days up to one on which any of the facts was reported, as recorded by a recording; ascending. */
  upTo(options: {
    facts: readonly string[];
    asOf: DayNumber;
    recording: number;
  }): DayNumber[] {
    const { facts, asOf, recording } = options;
    const days = new Set<DayNumber>();
    for (const fact of facts) {
      for (const { day, recordedFrom } of this.byFact.get(fact) ?? []) {
        if (day <= asOf && recordedFrom <= recording) {
          days.add(day);
        }
      }
    }
    return Array.from(days).sort((left, right) => left - right);
  }
}
