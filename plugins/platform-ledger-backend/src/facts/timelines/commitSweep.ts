import {
  DayNumber,
  OPEN_END,
  WinningSweep,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';
import { widenSourceDays } from '../../intake';
import { factTables } from '../tables';
import { countSweep } from '../operations/countSweep';
import { finishSweep } from '../operations/finishSweep';
import { openSweeps } from '../operations/openSweeps';
import { keyOfSweep, SweepName } from '../operations/selectSweeps';
import { selectWinningSweeps } from '../operations/selectWinningSweeps';
import { stageReports } from '../operations/stageReports';
import { supersedeSweeps } from '../operations/supersedeSweeps';
import { foldStaged } from './foldStaged';
import { takeInReports } from './takeInReports';

/** What became of a sweep at its end, or why it has not come to it. */
export type SweepOutcome =
  | { state: 'committed' | 'superseded' | 'unchanged'; count: number }
  | { problem: string };

/**
 * The end of a sweep: what was staged counts from now on, and what the source no longer reports is absent from the day on. All of
 * it happens in the transaction of the recording.
 *
 * `count`: observations that the source says it is made of; none where what is staged is known to be complete
 */
export async function commitSweep(options: {
  tx: Knex.Transaction;
  recording: Recording;
  sourceId: number;
  name: SweepName;
  count: number | undefined;
}): Promise<SweepOutcome> {
  const { tx, recording, sourceId, name } = options;
  const now = recording.recordedAt;
  const opened = await openSweeps({ tx, sourceId, names: [name], now });
  const sweep = opened.get(keyOfSweep(name))!;
  if (sweep.state !== 'open') {
    return options.count === undefined || options.count === sweep.count
      ? { state: 'unchanged', count: sweep.count! }
      : { problem: `was committed before, with ${sweep.count} observations` };
  }

  const held = await countSweep({ tx, sourceId, sweepId: sweep.id, name });
  const problem = incomplete({ ...held, count: options.count });
  if (problem) {
    return { problem };
  }
  const count = options.count ?? held.staged;
  if (held.staged < count) {
    await stageReports({ tx, sourceId, sweepId: sweep.id, name });
  }

  const winning = await selectWinningSweeps({ tx, sourceId });
  const rival = winning.find(other => other.day === name.day);
  const wins = !rival || rival.observedAt < name.observedAt;
  if (wins) {
    await supersedeSweeps({ tx, sourceId, by: name });
    await foldStaged({
      tx,
      recording,
      sourceId,
      sweepId: sweep.id,
      name,
      ...around(winning, name),
    });
    await widenSourceDays({
      tx,
      tables: factTables,
      sourceId,
      from: name.day,
      to: name.day,
    });
  } else {
    await takeInReports({ tx, recording, sourceId, name, sweeps: winning });
  }
  const state = wins ? 'committed' : 'superseded';
  await finishSweep({
    tx,
    sweepId: sweep.id,
    state,
    count,
    recording: recording.id,
  });
  return { state, count };
}

function incomplete(options: {
  staged: number;
  left: number;
  count: number | undefined;
}): string | undefined {
  const { staged, left, count } = options;
  if (count === undefined) {
    return left === 0
      ? undefined
      : `${left} observations of the same day and instant came before and are missing here; send all of them, or give a later observedAt`;
  }
  return staged === count || staged + left === count
    ? undefined
    : `announces ${count} observations, of which ${staged + left} were taken`;
}

/** The winning sweeps with a new one among them, and the days of its neighbours. */
function around(
  winning: WinningSweep[],
  name: SweepName,
): { sweeps: WinningSweep[]; previous: DayNumber; next: DayNumber } {
  const earlier = winning.filter(sweep => sweep.day < name.day);
  const later = winning.filter(sweep => sweep.day > name.day);
  return {
    sweeps: [...earlier, name, ...later],
    previous: earlier.at(-1)?.day ?? 0,
    next: later[0]?.day ?? OPEN_END,
  };
}
