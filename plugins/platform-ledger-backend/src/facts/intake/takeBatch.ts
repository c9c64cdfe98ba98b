import {
  Day,
  dayOf,
  RejectedLine,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LedgerDatabase, Recording } from '../../database';
import { EntityDirectory } from '../../definitions';
import { ensureSeries } from '../operations/ensureSeries';
import { selectFactTypes } from '../operations/selectFactTypes';
import { SweepName } from '../operations/selectSweeps';
import { selectUnresolvedIds } from '../operations/selectUnresolvedIds';
import { IntakeLine } from './IntakeLine';
import {
  ObservationContext,
  ParsedObservation,
  parseObservation,
} from './parseObservation';
import { placeObservations, Placed } from './placeObservations';
import { ReportTime } from './readReportTime';

/** What came of a batch. */
export interface BatchOutcome {
  received: number;
  stored: number;
  unchanged: number;
  unresolved: number;
  rejections: RejectedLine[];
  /** What the rejected lines are about; nothing for a line whose day or instant could not be read. */
  rejectedTimes: (ReportTime | undefined)[];
  /** Sweeps that hold something of the batch back. */
  staged: SweepName[];
  /** Sweeps that had ended before, and are made of `count` observations. */
  ended: (SweepName & { count: number })[];
}

export interface BatchOptions {
  database: LedgerDatabase;
  directory: EntityDirectory;
  sourceId: number;
  lines: IntakeLine[];
  context: Omit<ObservationContext, 'types' | 'today' | 'refs'>;
  staging: Staging;
  /** Runs last in the transaction. */
  finish: (tx: Knex, outcome: BatchOutcome) => Promise<void>;
}

/** Which observations are held back until the end of their sweep. */
export type Staging = 'all' | 'none' | { sweeps: ReadonlySet<string> };

/**
 * Takes up to 10,000 lines in one transaction, with a constant number of statements.
 */
export async function takeBatch(options: BatchOptions): Promise<BatchOutcome> {
  const { database } = options;
  // What is held back is no evidence yet: it needs no recording, and need not wait for who takes one.
  return options.staging === 'all'
    ? database.write(tx => takeLines({ ...options, tx }))
    : database.record('facts', (tx, recording) =>
        takeLines({ ...options, tx, recording }),
      );
}

async function takeLines(
  options: BatchOptions & { tx: Knex.Transaction; recording?: Recording },
): Promise<BatchOutcome> {
  const { tx, directory, sourceId, lines } = options;
  const today = dayOf(options.database.clock.now());
  const types = await selectFactTypes({ tx, lock: true });
  const { observations, rejections, rejectedTimes } = parseLines({
    lines,
    context: { ...options.context, types, today },
  });
  const series = await ensureSeries({
    tx,
    directory,
    sourceId,
    keys: observations,
  });
  const placed = await placeObservations({
    ...options,
    observations: observations.map((observation, index) => ({
      ...observation,
      ...series[index],
    })),
  });
  const outcome: BatchOutcome = {
    received: lines.length,
    stored: 0,
    unchanged: 0,
    unresolved: await countUnresolved({ tx, today, series, placed }),
    rejections,
    rejectedTimes,
    staged: placed.staged,
    ended: placed.ended,
  };
  for (const [index, result] of placed.results.entries()) {
    if (result === 'contradicts') {
      rejections.push({
        line: observations[index].line,
        field: 'value',
        reason:
          'contradicts a committed sweep of the same day and instant; a correction needs a later observedAt',
      });
      rejectedTimes.push(observations[index]);
    } else {
      outcome[result] += 1;
    }
  }
  rejections.sort((a, b) => a.line - b.line);
  await options.finish(tx, outcome);
  return outcome;
}

function parseLines(options: {
  lines: IntakeLine[];
  context: Omit<ObservationContext, 'refs'>;
}) {
  const observations: (ParsedObservation & { line: number })[] = [];
  const rejections: RejectedLine[] = [];
  const rejectedTimes: (ReportTime | undefined)[] = [];
  const context = { ...options.context, refs: new Map() };
  for (const line of options.lines) {
    if (line.kind === 'malformed') {
      rejections.push(line.rejection);
      rejectedTimes.push(undefined);
    } else if (line.kind === 'observation') {
      const parsed = parseObservation({ ...line, context });
      if ('observation' in parsed) {
        observations.push({ ...parsed.observation, line: line.line });
      } else {
        const { field, reason, time } = parsed;
        rejections.push({ line: line.line, field, reason });
        rejectedTimes.push(time);
      }
    }
  }
  return { observations, rejections, rejectedTimes };
}

async function countUnresolved(options: {
  tx: Knex;
  today: Day;
  series: { entityId: number }[];
  placed: Placed;
}): Promise<number> {
  const { tx, today, series, placed } = options;
  const stored = series.filter(
    (_, index) => placed.results[index] === 'stored',
  );
  const unresolved = await selectUnresolvedIds({
    tx,
    entityIds: Array.from(new Set(stored.map(({ entityId }) => entityId))),
    day: toDayNumber(today),
  });
  return stored.filter(({ entityId }) => unresolved.has(entityId)).length;
}
