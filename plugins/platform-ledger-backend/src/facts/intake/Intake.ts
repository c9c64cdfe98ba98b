import { stringifyError } from '@backstage/errors';
import {
  dayOf,
  fromDayNumber,
  IntakeResult,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ensureSource, lastLineOf, RunRecorder } from '../../intake';
import { factTables } from '../tables';
import { releaseSweep } from '../timelines/releaseSweep';
import { commitSweep } from '../timelines/commitSweep';
import { HeldSweeps } from './HeldSweeps';
import { IntakeLine } from './IntakeLine';
import { IntakeServices } from './IntakeServices';
import { addBatch, addRejection, emptyResult } from './intakeResult';
import { ObservationContext } from './parseObservation';
import { parseSweepEnd } from './parseSweepEnd';
import { ReportTime } from './readReportTime';
import { Staging, takeBatch } from './takeBatch';

export interface IntakeOptions extends IntakeServices {
  source: { name: string; title: string; intake: 'push' | 'scheduled' };
  lines: AsyncIterable<IntakeLine>;
  context: Omit<ObservationContext, 'types' | 'today' | 'refs'>;
  staging: Staging;
  /** No ends of sweeps are expected: what is held back is complete when the lines end, unless one of them was rejected. */
  endsSweeps: boolean;
  /** How far the source has read when all lines are taken, unless they say so themselves. */
  mark?: string;
  /** How a run is recorded whose lines broke off. */
  statusOf: (error: unknown) => 'failed' | 'broken-off';
}

export interface IntakeOutcome {
  result: IntakeResult;
  /** Why the lines broke off. */
  brokenOff?: { error: unknown };
}

/**
 * Takes lines from one source until they end or break off: batch by batch, and each end of a sweep where it stands. Lines are asked for
 * no faster than they are stored, and never more than one batch is in memory.
 */
export class Intake {
  /**
   * @throws InputError where the lines cannot be read at all; nothing is stored then
   */
  static async run(options: IntakeOptions): Promise<IntakeOutcome> {
    const lines = options.lines[Symbol.asyncIterator]();
    try {
      const first = await lines.next();
      const { database, source } = options;
      const tables = factTables;
      const { id: sourceId } = await database.write(tx =>
        ensureSource({ tx, tables, ...source }),
      );
      const recorder = await RunRecorder.start({ database, tables, sourceId });
      return await new Intake(options, sourceId, recorder).take(lines, first);
    } finally {
      await lines.return?.();
    }
  }

  private readonly held = new HeldSweeps();
  private batch: IntakeLine[] = [];
  private result = emptyResult();
  private lastLine = 0;
  private keptLine = 0;
  private mark: string | undefined = undefined;

  private constructor(
    private readonly options: IntakeOptions,
    private readonly sourceId: number,
    private readonly recorder: RunRecorder,
  ) {}

  private async take(
    lines: AsyncIterator<IntakeLine>,
    first: IteratorResult<IntakeLine>,
  ): Promise<IntakeOutcome> {
    try {
      let next = first;
      while (!next.done) {
        await this.takeLine(next.value);
        try {
          next = await lines.next();
        } catch (error) {
          return await this.breakOff(error);
        }
      }
      return await this.end();
    } catch (error) {
      await this.fail(error);
      throw error;
    }
  }

  private async takeLine(line: IntakeLine): Promise<void> {
    this.lastLine = lastLineOf(line);
    if (line.kind === 'mark') {
      this.mark = line.mark;
    } else if (line.kind === 'sweep') {
      await this.flush();
      await this.endSweep(line.line, line.fields);
    } else {
      this.batch.push(line);
      if (this.batch.length >= this.options.batchLines) {
        await this.flush();
      }
    }
  }

  private async flush(): Promise<void> {
    if (this.batch.length > 0) {
      const lines = this.batch;
      this.batch = [];
      let next = this.result;
      const outcome = await takeBatch({
        ...this.options,
        sourceId: this.sourceId,
        lines,
        finish: async (tx, taken) => {
          next = addBatch(this.result, taken);
          const { rejections } = taken;
          await this.recorder.progress({ tx, result: next, rejections });
        },
      });
      this.result = next;
      this.held.add(outcome);
      if (lines.length >= this.options.batchLines) {
        await this.options.database.refreshStatistics();
      }
    }
    this.keptLine = this.lastLine;
  }

  private async endSweep(
    line: number,
    fields: Record<string, unknown>,
  ): Promise<void> {
    const parsed = parseSweepEnd({
      fields,
      today: dayOf(this.options.database.clock.now()),
      observedAt: this.options.context.observedAt,
    });
    if ('end' in parsed) {
      await this.commit({ ...parsed.end, line });
    } else {
      await this.reject({ line, ...parsed });
    }
    this.keptLine = line;
  }

  private async commit(
    end: ReportTime & { count: number | undefined; line: number },
  ): Promise<void> {
    const { day, observedAt, count, line } = end;
    const outcome = await this.options.database.record(
      'sweep',
      (tx, recording) =>
        commitSweep({
          tx,
          recording,
          sourceId: this.sourceId,
          name: { day, observedAt },
          count,
        }),
    );
    if ('problem' in outcome) {
      const reason = `of ${fromDayNumber(day)} ${observedAt} ${outcome.problem}`;
      await this.reject({ line, field: 'sweep.count', reason });
    } else {
      this.held.ended({ day, observedAt });
      this.result.sweeps.push({
        observedOn: fromDayNumber(day),
        observedAt,
        ...outcome,
      });
    }
  }

  private async reject(rejection: {
    line: number;
    field: string;
    reason: string;
  }): Promise<void> {
    this.result = addRejection(this.result, rejection);
    await this.options.database.write(tx =>
      this.recorder.progress({
        tx,
        result: this.result,
        rejections: [rejection],
      }),
    );
  }

  private async end(): Promise<IntakeOutcome> {
    await this.flush();
    if (this.options.endsSweeps) {
      for (const name of this.held.complete()) {
        await this.commit({ ...name, count: undefined, line: this.lastLine });
      }
      for (const { day, observedAt, count } of this.held.repeated()) {
        const observedOn = fromDayNumber(day);
        this.result.sweeps.push({
          observedOn,
          observedAt,
          count,
          state: 'unchanged',
        });
      }
    }
    const released = await this.release();
    if (released > 0) {
      this.result.remarks = [
        `The end of ${released} of the sweeps did not come: what they reported is kept, and nothing is absent by them`,
      ];
    }
    await this.recorder.finish({
      result: this.result,
      status: 'succeeded',
      message: this.result.remarks?.join('. '),
      mark: this.mark ?? this.options.mark,
    });
    return { result: this.result };
  }

  private async breakOff(error: unknown): Promise<IntakeOutcome> {
    await this.release();
    this.result.resumeAfterLine = this.keptLine;
    await this.recorder.finish({
      result: this.result,
      status: this.options.statusOf(error),
      message: `Broke off; lines up to ${this.keptLine} are kept: ${stringifyError(error)}`,
    });
    return { result: this.result, brokenOff: { error } };
  }

  /** What was held back becomes plain observations. */
  private async release(): Promise<number> {
    const names = this.held.open();
    for (const name of names) {
      await this.options.database.record('facts', (tx, recording) =>
        releaseSweep({ tx, recording, sourceId: this.sourceId, name }),
      );
      this.held.ended(name);
    }
    return names.length;
  }

  /** Storing failed. Where this cannot be stored either, the task that looks for what was left behind does it later. */
  private async fail(error: unknown): Promise<void> {
    try {
      await this.release();
      await this.recorder.finish({
        result: this.result,
        status: 'failed',
        message: stringifyError(error),
      });
    } catch {
      // The first error is the one to tell.
    }
  }
}
