import {
  DayNumber,
  dayOf,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING, LedgerDatabase } from '../../database';
import { AllocationFrame, loadFrame } from '../engine/AllocationFrame';
import { AllocationEngine } from '../engine/AllocationEngine';
import { deleteActivityBefore } from '../operations/deleteActivityBefore';
import { deleteUnnamed } from '../operations/deleteUnnamed';
import { insertReduction } from '../operations/insertReduction';
import { collectSums } from './collectSums';
import { endedQuarters } from './endedQuarters';

/** What a run did. */
export interface ReductionSummary {
  /** Quarters of squads. */
  quarters: number;
  traces: number;
  persons: number;
}

/**
 * Reduces traces to daily sums by squad, category and revision of the policy: the figures of pages, and nothing that a person could be had back
 * from. A quarter at a time, each in one transaction: a run that is stopped leaves whole quarters.
 */
export class ActivityReducer {
  static create(options: {
    database: LedgerDatabase;
    engine: AllocationEngine;
  }): ActivityReducer {
    return new ActivityReducer(options.database, options.engine);
  }

  private constructor(
    private readonly database: LedgerDatabase,
    private readonly engine: AllocationEngine,
  ) {}

  /** Reduces every quarter that ended up to a day. */
  async run(options: {
    until: DayNumber;
    signal?: AbortSignal;
  }): Promise<ReductionSummary> {
    const { until, signal } = options;
    const summary = { quarters: 0, traces: 0, persons: 0 };
    while (!signal?.aborted && (await this.isDue(until))) {
      const step = await this.reduceNext(until);
      summary.quarters += step.quarters;
      summary.traces += step.traces;
      summary.persons += step.persons;
    }
    return summary;
  }

  private async isDue(until: DayNumber): Promise<boolean> {
    return this.database.read(async tx => {
      const frame = await this.frame(tx, LATEST_RECORDING);
      return endedQuarters(frame, until) !== undefined;
    });
  }

  private async reduceNext(until: DayNumber): Promise<ReductionSummary> {
    const { reader, directory } = this.engine.sources;
    return this.database.record('reduction', async (tx, recording) => {
      const frame = await this.frame(tx, recording.id);
      const next = endedQuarters(frame, until);
      if (!next) {
        return { quarters: 0, traces: 0, persons: 0 };
      }
      const { quarters, rawFrom } = next;
      const sums = await collectSums({
        tx,
        recording: recording.id,
        reader,
        frame,
        quarters,
      });
      await insertReduction({
        tx,
        recording,
        sums,
        groupIds: await directory.ensureIds({
          tx,
          entityRefs: quarters.map(({ group }) => group),
        }),
        firstDay: frame.window!.start,
        rawFrom,
        reducedTo: quarters[0].end,
      });
      const traces = await deleteActivityBefore({ tx, day: rawFrom });
      const persons = await deleteUnnamed({ tx, table: 'persons' });
      await deleteUnnamed({ tx, table: 'work_items' });
      return { quarters: quarters.length, traces, persons };
    });
  }

  private async frame(
    tx: Knex.Transaction,
    recording: number,
  ): Promise<AllocationFrame> {
    const { reader, clock } = this.engine.sources;
    const known = await this.engine.loadPolicies({ tx, recording });
    return loadFrame({
      tx,
      recording,
      asOf: toDayNumber(dayOf(clock.now())),
      reader,
      known,
      policyAt: known.policyAt,
    });
  }
}
