import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../../database';
import { selectEvaluatedUpTo } from '../../scorecards';
import { evaluateCharters } from '../evaluation/evaluateCharters';
import { loadKnowledge } from '../evaluation/loadKnowledge';
import { evidenceOf } from '../evidenceOf';
import { Evidence, insertVerdict } from '../operations/insertOutcome';
import { selectLastRecordingOf } from '../operations/selectLastRecordingOf';
import { readCharter } from '../reads/readCharter';
import { LEDGER, VerdictResult } from '../records/CharterRecords';
import { FreezingSources } from './FreezingSources';
import { Settling, settlingOf } from './settlingOf';

interface SettledVerdict {
  verdict: Parameters<typeof insertVerdict>[0]['verdict'];
  readRecording: number;
  evidence: Evidence;
}

/**
 * Records verdicts that have settled, from what was recorded by the end of the day on which they do: the same whenever it is done. Of a charter that was frozen
 * later, from what was recorded by then.
 *
 * @returns how many
 * @see METHODS, criteria: recording
 */
export async function recordVerdicts(
  sources: FreezingSources,
  today: DayNumber,
): Promise<number> {
  const { ledger } = sources;
  const settled = await ledger.read(tx => readSettled({ sources, tx, today }));
  if (settled.length > 0) {
    await ledger.record('charter-verdict', async (tx, recording) => {
      for (const verdict of settled) {
        await insertVerdict({ tx, recording, ...verdict });
      }
    });
  }
  return settled.length;
}

async function readSettled(options: {
  sources: FreezingSources;
  tx: Knex.Transaction;
  today: DayNumber;
}): Promise<SettledVerdict[]> {
  const { sources, tx, today } = options;
  const { settleDays } = sources;
  const { charters } = await loadKnowledge({
    sources,
    tx,
    asOf: today,
    recording: LATEST_RECORDING,
  });
  const due = charters
    .flatMap(known => settlingOf({ known, today, settleDays }) ?? [])
    .filter(({ settlesOn }) => settlesOn <= today);
  if (due.length === 0) {
    return [];
  }
  const evaluated = await selectEvaluatedUpTo({ tx });
  const settled: SettledVerdict[] = [];
  for (const settling of due) {
    const recording = await recordingOf(settling, tx);
    if (recording <= evaluated.recording) {
      settled.push(await judge({ sources, tx, settling, recording }));
    }
  }
  return settled;
}

async function recordingOf(
  { known, settlesOn }: Settling,
  tx: Knex.Transaction,
): Promise<number> {
  return Math.max(
    await selectLastRecordingOf({ tx, day: settlesOn }),
    known.start?.recording ?? 0,
  );
}

async function judge(options: {
  sources: FreezingSources;
  tx: Knex.Transaction;
  settling: Settling;
  recording: number;
}): Promise<SettledVerdict> {
  const { sources, tx, settling, recording } = options;
  const { charter, dates } = settling.known;
  const knowledge = await loadKnowledge({
    sources,
    tx,
    asOf: dates.endsOn,
    recording,
  });
  const charters = knowledge.charters.filter(
    known => known.charter.id === charter.id,
  );
  const [evaluated] = await evaluateCharters({
    sources,
    tx,
    knowledge,
    charters,
  });
  const details = await readCharter({ sources, tx, knowledge, evaluated });
  return {
    verdict: verdictOf(settling, evaluated.result),
    readRecording: recording,
    evidence: evidenceOf(details),
  };
}

function verdictOf(
  { known }: Settling,
  result: VerdictResult,
): SettledVerdict['verdict'] {
  return {
    definitionId: known.charter.id,
    startsOn: known.dates.startsOn,
    dueDay: known.dates.endsOn,
    ...result,
    author: LEDGER,
  };
}
