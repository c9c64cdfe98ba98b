import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Charter, chartersOf } from '../chartersOf';
import { loadRecords } from '../records/loadRecords';
import { CharterKnowledge } from './CharterKnowledge';
import { CharterSources } from './CharterSources';
import { knowCharter } from './knowCharter';

/**
 * Loads what is known of all charters, in a number of statements that does not grow with them.
 */
export async function loadKnowledge(options: {
  sources: Pick<CharterSources, 'definitions' | 'directory' | 'metrics'>;
  tx: Knex.Transaction;
  asOf: DayNumber;
  recording: number;
}): Promise<CharterKnowledge> {
  const { sources, tx, asOf, recording } = options;
  const { definitions, directory } = sources;
  const charters = chartersOf(
    await definitions.list({ tx, kind: 'Charter', recording }),
  );
  const scorecards = await definitions.list({
    tx,
    kind: 'Scorecard',
    recording,
  });
  const policies = await definitions.list({
    tx,
    kind: 'AllocationPolicy',
    recording,
  });
  const groups = await directory.listGroups({ tx, asOf, recording });
  const metrics = await sources.metrics.describe({
    tx,
    ids: metricsOf(charters),
    recording,
  });
  const records = await loadRecords({ tx, recording });
  return {
    asOf,
    recording,
    charters: charters.map(charter =>
      knowCharter({
        charter,
        records,
        asOf,
        unitOf: metric => metrics.get(metric)?.unit,
      }),
    ),
    scorecards: new Map(scorecards.map(card => [card.entityRef, card])),
    policies,
    metrics,
    records,
    groups: new Set(groups.map(({ entityRef }) => entityRef)),
  };
}

function metricsOf(charters: Charter[]): string[] {
  const criteria = charters.flatMap(({ revisions }) =>
    revisions.flatMap(({ spec }) => spec.criteria),
  );
  return [...new Set(criteria.map(({ metric }) => metric))];
}
