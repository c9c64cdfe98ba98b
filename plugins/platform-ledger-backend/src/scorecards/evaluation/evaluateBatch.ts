import { setImmediate } from 'node:timers/promises';
import {
  DayNumber,
  standingTimeline,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { BitemporalBatch } from '../../database';
import { deleteChanges } from '../operations/deleteChanges';
import { lockShard } from '../operations/lockShard';
import { EntityChange, selectChanges } from '../operations/selectChanges';
import { selectOpenStandings } from '../operations/selectOpenStandings';
import { selectRecordingDays } from '../operations/selectRecordingDays';
import { Scorecard, scorecardsOf } from '../scorecardsOf';
import { StandingRow, standingsTable, toStandingRow } from '../tables';
import { EntityEvidence } from './EntityEvidence';
import { EvaluationSources } from './EvaluationSources';

type PresentRow = StandingRow & { recorded_from: number };

/** How many timelines are computed before others get their turn. */
const BREATH = 50;

/**
 * Brings the standings of a shard's first changed entities up to date: the timeline at each recording in their list, in order, and what is
 * different from before. Takes exactly the changes off the list that it read. A constant number of statements.
 *
 * `upTo`: later recordings wait
 * `entities`, `changes`: how many are taken at most
 * @returns how many entities were looked at
 */
export async function evaluateBatch(options: {
  tx: Knex.Transaction;
  sources: EvaluationSources;
  shard: number;
  shards: number;
  upTo: number;
  entities: number;
  changes: number;
}): Promise<number> {
  const { tx, sources, shard } = options;
  await lockShard({ tx, shard });
  const changes = withWholeLists({
    ...options,
    changes: await selectChanges({ ...options, limit: options.changes }),
    limit: options.changes,
  });
  if (changes.length === 0) {
    return 0;
  }
  const byEntity = groupByEntity(changes);
  const entityIds = Array.from(byEntity.keys());
  const recordings = Array.from(
    new Set(changes.map(change => change.recording)),
  ).sort((left, right) => left - right);
  const evidence = EntityEvidence.create({
    types: await sources.facts.loadTypes({ tx }),
    histories: await sources.facts.loadEntityFacts({
      tx,
      entityIds,
      sinceRecording: recordings[0],
    }),
    versions: await sources.directory.versionsOf({ tx, entityIds }),
    watchStart: await sources.directory.watchStart({ tx }),
  });
  await advanceStandings({
    tx,
    evidence,
    byEntity,
    days: await selectRecordingDays({ tx, ids: recordings }),
    present: await selectOpenStandings({ tx, entityIds }),
    scorecards: scorecardsOf(
      await sources.definitions.list({ tx, kind: 'Scorecard' }),
    ),
  });
  await deleteChanges({ tx, changes });
  return entityIds.length;
}

async function advanceStandings(options: {
  tx: Knex.Transaction;
  evidence: EntityEvidence;
  byEntity: Map<number, EntityChange[]>;
  days: Map<number, DayNumber>;
  present: PresentRow[];
  scorecards: Scorecard[];
}): Promise<void> {
  const { tx, evidence, byEntity, days, scorecards } = options;
  const batch = BitemporalBatch.create(standingsTable);
  const said = new Map<string, PresentRow[]>();
  for (const row of options.present) {
    const key = `${row.definition_id} ${row.entity_id}`;
    said.set(key, [...(said.get(key) ?? []), row]);
  }
  let computed = 0;
  for (const [entityId, changes] of byEntity) {
    for (const [recording, definitionIds] of recordingsOf(changes)) {
      const known = evidence.at({ entityId, recording });
      for (const scorecard of scorecards) {
        if (!definitionIds.has(0) && !definitionIds.has(scorecard.id)) {
          continue;
        }
        const key = `${scorecard.id} ${entityId}`;
        const timeline = standingTimeline({
          ...known,
          revisions: scorecard.revisions.filter(
            revision => revision.stored.recording <= recording,
          ),
        });
        said.set(
          key,
          batch.advance({
            recording: { id: recording, day: days.get(recording) ?? 0 },
            present: said.get(key) ?? [],
            next: timeline.map(stretch =>
              toStandingRow({ definitionId: scorecard.id, entityId, stretch }),
            ),
          }),
        );
        computed += 1;
        if (computed % BREATH === 0) {
          await setImmediate();
        }
      }
    }
  }
  await batch.flush(tx);
}

/**
 * The changes of the first entities, less those of the last one where its list may go on. Of one entity alone they go as far as they do: the
 * rest of its recordings are later ones.
 */
function withWholeLists(options: {
  changes: EntityChange[];
  entities: number;
  limit: number;
}): EntityChange[] {
  const { changes, entities, limit } = options;
  const ids = Array.from(new Set(changes.map(change => change.entity_id)));
  const whole =
    changes.length < limit ? ids.length : Math.max(1, ids.length - 1);
  const chosen = new Set(ids.slice(0, Math.min(whole, entities)));
  return changes.filter(change => chosen.has(change.entity_id));
}

function groupByEntity(changes: EntityChange[]): Map<number, EntityChange[]> {
  const groups = new Map<number, EntityChange[]>();
  for (const change of changes) {
    const group = groups.get(change.entity_id);
    if (group) {
      group.push(change);
    } else {
      groups.set(change.entity_id, [change]);
    }
  }
  return groups;
}

/** The recordings of an entity's changes in order, each with the definitions to look at. */
function recordingsOf(changes: EntityChange[]): [number, Set<number>][] {
  const recordings = new Map<number, Set<number>>();
  for (const { recording, definition_id: definitionId } of changes) {
    const known = recordings.get(recording) ?? new Set();
    recordings.set(recording, known.add(definitionId));
  }
  return Array.from(recordings).sort(([left], [right]) => left - right);
}
