import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../../database';
import { KnownCharter } from '../evaluation/KnownCharter';
import { loadKnowledge } from '../evaluation/loadKnowledge';
import { dueDayOf } from '../evaluation/planCriterion';
import { insertExtensions } from '../operations/insertOutcome';
import { OfStart } from '../records/CharterRecords';
import { FreezingSources, MetricOnDay } from './FreezingSources';
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
    await ledger.record('charter-extension', (tx, recording) =>
      insertExtensions({ tx, recording, extensions: failed }),
    );
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
  const settling = charters.filter(known => {
    const { settlesOn } = settlingOf({ known, today, settleDays }) ?? {};
    // Days before the ledger knew of the charter had no runs to fail.
    return (
      settlesOn !== undefined &&
      today <= settlesOn &&
      !known.extension &&
      !known.retrospective
    );
  });
  const asked = settling.flatMap(killsOf);
  const failed = await sources.runs.failedOn({ tx, asked });
  return settling.flatMap(known => {
    const names = failed.splice(0, killsOf(known).length).flat();
    return names.length > 0
      ? [
          {
            definitionId: known.charter.id,
            startsOn: known.dates.startsOn,
            failedSources: [...new Set(names)].sort(),
          },
        ]
      : [];
  });
}

/** What would kill a charter, each with its due day. */
function killsOf(known: KnownCharter): MetricOnDay[] {
  return known.judging.revision.spec.criteria
    .filter(({ role }) => role === 'kill')
    .map(criterion => ({
      metric: criterion.metric,
      day: dueDayOf(criterion, known),
    }));
}
