import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../../database';
import { selectEvaluatedUpTo } from '../../scorecards';
import { firstRevisionOf } from '../evaluation/knowCharter';
import { loadKnowledge } from '../evaluation/loadKnowledge';
import { FrozenStart, insertStarts } from '../operations/insertStarts';
import { selectLastRecordings } from '../operations/selectLastRecordings';
import { StoredPin } from '../records/CharterRecords';
import { FreezingSources } from './FreezingSources';
import { measurableStarts } from './measurableStarts';
import { PlannedStart, planStart, TimedStart } from './planStart';

/**
 * Freezes baselines and populations of charters whose first day is over, as recorded by the end of that day: the same whenever it is done. Where a
 * charter was first recorded after its start, as soon as everything that was imported is evaluated and there is evidence of the day before.
 *
 * @returns how many starts were frozen, or got further pins
 * @see METHODS, criteria: populations
 */
export async function freezeStarts(
  sources: FreezingSources,
  today: DayNumber,
): Promise<number> {
  const { ledger } = sources;
  const starts = await ledger.read(tx => readStarts({ sources, tx, today }));
  if (starts.length > 0) {
    await ledger.record('charter-start', (tx, recording) =>
      insertStarts({ tx, recording, starts }),
    );
  }
  return starts.length;
}

async function readStarts(options: {
  sources: FreezingSources;
  tx: Knex.Transaction;
  today: DayNumber;
}): Promise<FrozenStart[]> {
  const { sources, tx, today } = options;
  const knowledge = await loadKnowledge({
    sources,
    tx,
    asOf: today,
    recording: LATEST_RECORDING,
  });
  const planned = knowledge.charters.flatMap(
    known => planStart({ known, knowledge, today }) ?? [],
  );
  const watch = await sources.directory.watchStart({ tx });
  if (planned.length === 0 || !watch) {
    return [];
  }
  const timed = await timeStarts({ ...options, planned });
  const requests = timed.flatMap(({ known, scorecards, recording }) =>
    scorecards.map(({ scorecard, revision }) => ({
      scorecardRef: scorecard.entityRef,
      scorecardRevisionId: revision.id,
      asOf: known.dates.baselineOn,
      recording,
    })),
  );
  const populations = await sources.metrics.readPopulations({ tx, requests });
  return timed.map(({ known, scorecards, recording }) => ({
    definitionId: known.charter.id,
    startsOn: known.dates.startsOn,
    judgedRevisionId: known.judging.revision.id,
    frozenRecording: recording,
    retrospective: known.retrospective,
    pins: scorecards.map(({ scorecard, revision }): StoredPin => ({
      scorecardId: scorecard.id,
      revisionId: revision.id,
      frozenRecording: recording,
      entityIds: populations.shift() ?? [],
    })),
  }));
}

async function timeStarts(options: {
  sources: FreezingSources;
  tx: Knex.Transaction;
  planned: PlannedStart[];
}): Promise<TimedStart[]> {
  const { sources, tx, planned } = options;
  const evaluated = await selectEvaluatedUpTo({ tx });
  const quiet = !evaluated.waiting && !(await sources.runs.isRunning({ tx }));
  const lastOf = await selectLastRecordings({
    tx,
    days: planned.map(({ known }) => known.dates.startsOn),
  });
  const timed: TimedStart[] = [];
  for (const start of planned) {
    const { known, started } = start;
    if (known.retrospective && !started) {
      if (quiet) {
        timed.push({ ...start, recording: evaluated.recording });
      }
    } else {
      const recording = recordingOf(start, lastOf);
      if (recording <= evaluated.recording) {
        timed.push({ ...start, recording });
      }
    }
  }
  return measurableStarts({ sources, tx, starts: timed });
}

/** By the end of its first day; later where the charter itself, or a scorecard, was first recorded later. */
function recordingOf(
  { known, scorecards }: PlannedStart,
  lastOf: ReadonlyMap<DayNumber, number>,
): number {
  const { charter, dates, start } = known;
  return Math.max(
    start?.frozenRecording ?? lastOf.get(dates.startsOn) ?? 0,
    firstRevisionOf(charter, dates.startsOn)?.stored.recording ?? 0,
    ...scorecards.map(({ scorecard }) => scorecard.revisions[0].recording),
  );
}
