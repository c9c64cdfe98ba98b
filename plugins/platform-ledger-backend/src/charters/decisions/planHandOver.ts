import { randomUUID } from 'node:crypto';
import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { metricOfScorecard } from '../evaluation/scorecardOfMetric';
import { scorecardsOfCharter } from '../evaluation/scorecardsOfCharter';
import { SeriesBatch } from '../evaluation/SeriesBatch';
import { capabilityOf } from '../evaluation/capabilityOf';
import { StoredHandOver } from '../records/CharterRecords';

/**
 * What a team leaves, from the catalog as it is: each capability of its charter with its owner, how many adopt it, and who writes to it most.
 */
export async function planHandOver(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  evaluated: EvaluatedCharter;
  decisionId: string;
}): Promise<Omit<StoredHandOver, 'definitionId'>[]> {
  const { sources, tx, knowledge, evaluated, decisionId } = options;
  const { asOf, recording } = knowledge;
  const { capabilities } = evaluated;
  if (capabilities.length === 0) {
    return [];
  }
  const owners = await ownersOf({ sources, tx, knowledge, capabilities });
  const adopters = await adoptersOf(options);
  const allocation = await sources.allocation.read({ tx, asOf, recording });
  const writers = await allocation.mostActiveGroups(capabilities);
  return capabilities.map(capability => ({
    id: randomUUID(),
    decisionId,
    capability,
    ownerNow: owners.get(capability),
    adopters: adopters.get(capability) ?? 0,
    writtenMostBy: writers.get(capability),
  }));
}

async function ownersOf(options: {
  sources: Pick<CharterSources, 'directory'>;
  tx: Knex.Transaction;
  knowledge: { asOf: DayNumber; recording: number };
  capabilities: string[];
}): Promise<Map<string, string | undefined>> {
  const { sources, tx, knowledge, capabilities } = options;
  const { asOf, recording } = knowledge;
  const { directory } = sources;
  const ids = await directory.idsByRef({ tx, entityRefs: capabilities });
  const versions = await directory.versionsOf({
    tx,
    entityIds: [...ids.values()],
    recording,
  });
  return new Map(
    versions
      .filter(({ fromDay, toDay }) => fromDay <= asOf && asOf < toDay)
      .map(({ entityRef, ownerRef }) => [entityRef, ownerRef]),
  );
}

/** Where several scorecards are of one capability, on the one that most adopt. */
async function adoptersOf(options: {
  sources: Pick<CharterSources, 'metrics'>;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  evaluated: EvaluatedCharter;
}): Promise<Map<string, number>> {
  const { sources, tx, knowledge, evaluated } = options;
  const { asOf, recording, scorecards } = knowledge;
  const { known } = evaluated;
  const batch = SeriesBatch.create();
  const asked = scorecardsOfCharter(known.judging.revision, scorecards).map(
    scorecard => ({
      capability: capabilityOf(known, scorecard),
      read: batch.ask({
        metric: metricOfScorecard(scorecard.entityRef),
        from: asOf,
        asOf,
        recording,
      }),
    }),
  );
  await batch.read(sources.metrics, tx);
  const adopters = new Map<string, number>();
  for (const { capability, read } of asked) {
    if (capability !== undefined) {
      const most = adopters.get(capability) ?? 0;
      adopters.set(capability, Math.max(most, read()?.numerator ?? 0));
    }
  }
  return adopters;
}
