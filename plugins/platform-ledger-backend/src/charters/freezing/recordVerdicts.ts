import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../../database';
import { selectEvaluatedUpTo } from '../../scorecards';
import { evaluateCharters } from '../evaluation/evaluateCharters';
import { KnownCharter } from '../evaluation/KnownCharter';
import { loadKnowledge } from '../evaluation/loadKnowledge';
import { evidenceOf } from '../evidenceOf';
import { FoundVerdict, insertVerdicts } from '../operations/insertOutcome';
import { selectLastRecordings } from '../operations/selectLastRecordings';
import { readCharters } from '../reads/readCharters';
import { LEDGER, VerdictResult } from '../records/CharterRecords';
import { FreezingSources } from './FreezingSources';
import { Settling, settlingOf } from './settlingOf';

/** What is judged as of one day and as recorded by one recording. */
interface SettledGroup {
  asOf: DayNumber;
  recording: number;
  settling: Settling[];
}

/**
 * Records verdicts that have settled, from what was recorded by the end of the day on which they do: the same whenever it is done. Of a charter that was frozen
 * later, from what was recorded by then. Those that settle on one day are judged together; where runs were missed, a day after the other.
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
    await ledger.record('charter-verdict', (tx, recording) =>
      insertVerdicts({ tx, recording, verdicts: settled }),
    );
  }
  return settled.length;
}

async function readSettled(options: {
  sources: FreezingSources;
  tx: Knex.Transaction;
  today: DayNumber;
}): Promise<FoundVerdict[]> {
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
  const lastOf = await selectLastRecordings({
    tx,
    days: due.map(({ settlesOn }) => settlesOn),
  });
  const groups = groupsOf(due, lastOf).filter(
    ({ recording }) => recording <= evaluated.recording,
  );
  const settled: FoundVerdict[] = [];
  for (const group of groups) {
    settled.push(...(await judge({ sources, tx, ...group })));
  }
  return settled;
}

function groupsOf(
  due: readonly Settling[],
  lastOf: ReadonlyMap<DayNumber, number>,
): SettledGroup[] {
  const groups = new Map<string, SettledGroup>();
  for (const settling of due) {
    const { known, settlesOn } = settling;
    const asOf = known.dates.endsOn;
    const recording = Math.max(
      lastOf.get(settlesOn) ?? 0,
      known.start?.recording ?? 0,
    );
    const key = `${asOf} ${recording}`;
    const group = groups.get(key) ?? { asOf, recording, settling: [] };
    groups.set(key, group);
    group.settling.push(settling);
  }
  return [...groups.values()];
}

async function judge(
  options: SettledGroup & {
    sources: FreezingSources;
    tx: Knex.Transaction;
  },
): Promise<FoundVerdict[]> {
  const { settling, recording } = options;
  const knowledge = await loadKnowledge(options);
  const due = new Map(settling.map(({ known }) => [known.charter.id, known]));
  const charters = await evaluateCharters({
    ...options,
    knowledge,
    charters: knowledge.charters.filter(({ charter }) => due.has(charter.id)),
  });
  const details = await readCharters({ ...options, knowledge, charters });
  return charters.map(({ known, result }, place) => ({
    verdict: verdictOf(due.get(known.charter.id)!, result),
    readRecording: recording,
    evidence: evidenceOf(details[place]),
  }));
}

function verdictOf(
  known: KnownCharter,
  result: VerdictResult,
): FoundVerdict['verdict'] {
  return {
    definitionId: known.charter.id,
    startsOn: known.dates.startsOn,
    dueDay: known.dates.endsOn,
    ...result,
    author: LEDGER,
  };
}
