import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { squadsConcerned } from './squadsConcerned';

/**
 * Allocation of the squads that a charter concerns: its owner, and who owns a member of its frozen population. Behind the gate, on the gate's day.
 */
export async function readSquadsConcerned(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  evaluated: EvaluatedCharter;
  recordedAt?: string;
}): Promise<CharterDetails['allocation']> {
  const { sources, tx, knowledge, evaluated, recordedAt } = options;
  const { known } = evaluated;
  const { recording } = knowledge;
  const day = Math.min(knowledge.asOf, known.dates.endsOn);
  const members = [...(known.start?.pins.values() ?? [])].flatMap(
    ({ entityIds }) => entityIds,
  );
  const versions = await sources.directory.versionsOf({
    tx,
    entityIds: [...new Set(members)],
    recording,
  });
  const owners = versions
    .filter(({ fromDay, toDay }) => fromDay <= day && day < toDay)
    .flatMap(({ ownerRef }) => ownerRef ?? []);
  const reading = await sources.allocation.read({
    tx,
    asOf: day,
    recording,
    recordedAt,
  });
  return squadsConcerned({
    grid: reading.grid({ period: 'quarter' }),
    groups: new Set([known.judging.revision.spec.owner, ...owners]),
  });
}
