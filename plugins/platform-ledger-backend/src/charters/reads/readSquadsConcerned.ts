import {
  AllocationGrid,
  CharterDetails,
  DayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { groupBy } from '../../database';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { CharterSources } from '../evaluation/CharterSources';
import { EvaluatedCharter } from '../evaluation/EvaluatedCharter';
import { squadsConcerned } from './squadsConcerned';

/**
 * Allocation of the squads that each charter concerns, in the order of the charters: its owner, and who owns a member of its frozen population. Behind the
 * gate, on the gate's day. It is read once for each of these days.
 */
export async function readSquadsConcerned(options: {
  sources: CharterSources;
  tx: Knex.Transaction;
  knowledge: CharterKnowledge;
  charters: readonly EvaluatedCharter[];
  recordedAt?: string;
}): Promise<CharterDetails['allocation'][]> {
  const { sources, tx, knowledge, charters, recordedAt } = options;
  const { recording } = knowledge;
  const versions = await sources.directory.versionsOf({
    tx,
    entityIds: [...new Set(charters.flatMap(membersOf))],
    recording,
  });
  const versionsById = groupBy(versions, ({ entityId }) => entityId);
  const grids = new Map<DayNumber, AllocationGrid>();
  const concerned: CharterDetails['allocation'][] = [];
  for (const charter of charters) {
    const { dates, judging } = charter.known;
    const day = Math.min(knowledge.asOf, dates.endsOn);
    const query = { tx, asOf: day, recording, recordedAt };
    const grid =
      grids.get(day) ??
      (await sources.allocation.read(query)).grid({ period: 'quarter' });
    grids.set(day, grid);
    const owners = membersOf(charter)
      .flatMap(id => versionsById.get(id) ?? [])
      .filter(({ fromDay, toDay }) => fromDay <= day && day < toDay)
      .flatMap(({ ownerRef }) => ownerRef ?? []);
    const groups = new Set([judging.revision.spec.owner, ...owners]);
    concerned.push(squadsConcerned({ grid, groups }));
  }
  return concerned;
}

function membersOf({ known }: EvaluatedCharter): number[] {
  return [...(known.start?.pins.values() ?? [])].flatMap(
    ({ entityIds }) => entityIds,
  );
}
