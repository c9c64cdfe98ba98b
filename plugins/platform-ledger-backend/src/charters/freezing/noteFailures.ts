import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../../database';
import { KnownCharter } from '../evaluation/KnownCharter';
import { loadKnowledge } from '../evaluation/loadKnowledge';
import { dueDayOf } from '../evaluation/planCriterion';
import { insertExtension } from '../operations/insertOutcome';
import { OfStart } from '../records/CharterRecords';
import { FreezingSources } from './FreezingSources';
import { settlingOf } from './settlingOf';

interface Failed extends OfStart {
  failedSources: string[];
}

/**
 * Gives verdicts more time, once, where a source of a kill criterion failed on its due day. It is noted soon, since runs are not kept for ever.
 *
 * @returns of how many charters
 * @see METHODS, criteria: recording
 */
export async function noteFailures(
  sources: FreezingSources,
  today: DayNumber,
): Promise<number> {
  const { ledger } = sources;
  const failed = await ledger.read(tx => readFailed({ sources, tx, today }));
  if (failed.length > 0) {
    await ledger.record('charter-extension', async (tx, recording) => {
      for (const { failedSources, ...start } of failed) {
        await insertExtension({ tx, recording, start, failedSources });
      }
    });
  }
  return failed.length;
}

async function readFailed(options: {
  sources: FreezingSources;
  tx: Knex.Transaction;
  today: DayNumber;
}): Promise<Failed[]> {
  const { sources, tx, today } = options;
  const { settleDays } = sources;
  const { charters } = await loadKnowledge({
    sources,
    tx,
    asOf: today,
    recording: LATEST_RECORDING,
  });
  const failed: Failed[] = [];
  for (const known of charters) {
    const settling = settlingOf({ known, today, settleDays });
    // Days before the ledger knew of the charter had no runs to fail.
    if (!settling || known.extension || known.retrospective) {
      continue;
    }
    const names = await failedSourcesOf({ sources, tx, known });
    if (names.length > 0 && today <= settling.settlesOn) {
      failed.push({
        definitionId: known.charter.id,
        startsOn: known.dates.startsOn,
        failedSources: names,
      });
    }
  }
  return failed;
}

async function failedSourcesOf(options: {
  sources: Pick<FreezingSources, 'runs'>;
  tx: Knex.Transaction;
  known: KnownCharter;
}): Promise<string[]> {
  const { sources, tx, known } = options;
  const names = new Set<string>();
  for (const criterion of known.judging.revision.spec.criteria) {
    if (criterion.role === 'kill') {
      const failed = await sources.runs.failedOn({
        tx,
        metric: criterion.metric,
        day: dueDayOf(criterion, known),
      });
      failed.forEach(name => names.add(name));
    }
  }
  return [...names].sort();
}
