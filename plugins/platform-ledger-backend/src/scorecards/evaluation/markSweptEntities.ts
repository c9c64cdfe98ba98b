import { factsOfRule } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { CommittedSweep } from '../../facts';
import { insertFreshnessChanges } from '../operations/insertFreshnessChanges';
import { lockShard } from '../operations/lockShard';
import { selectLatestRecording } from '../operations/selectLatestRecording';
import { selectSweepMark, upsertSweepMark } from '../operations/sweepMark';
import { Scorecard, scorecardsOf } from '../scorecardsOf';
import { EvaluationSources } from './EvaluationSources';

const PAGE = 5_000;

/** Locks next to the shards, which count from 0. */
const MARK_LOCK = -1;

/**
 * A sweep that confirms everything changes no value, but makes evidence younger: entities with facts of its source that a check with
 * `freshWithin` reads have to be looked at again.
 *
 * @returns the recording up to which all such entities are listed; changes behind it must wait, since recordings are evaluated in order
 */
export async function markSweptEntities(
  sources: EvaluationSources,
): Promise<number> {
  const { ledger, definitions, facts } = sources;
  const [mark, latest] = [
    await selectSweepMark({ tx: ledger.client }),
    await selectLatestRecording({ tx: ledger.client }),
  ];
  if (mark >= latest) {
    return mark;
  }
  return ledger.write(async tx => {
    await lockShard({ tx, shard: MARK_LOCK });
    const from = await selectSweepMark({ tx });
    const to = await selectLatestRecording({ tx });
    const sweeps = (
      await facts.listSweepsAfter({ tx, recording: from })
    ).filter(sweep => sweep.recording <= to);
    if (sweeps.length > 0) {
      const scorecards = scorecardsOf(
        await definitions.list({ tx, kind: 'Scorecard' }),
      );
      await markEntities({ sources, tx, sweeps, scorecards });
    }
    await upsertSweepMark({ tx, recording: to });
    return to;
  });
}

async function markEntities(options: {
  sources: EvaluationSources;
  tx: Knex.Transaction;
  sweeps: CommittedSweep[];
  scorecards: Scorecard[];
}): Promise<void> {
  const { sources, tx, sweeps, scorecards } = options;
  const recordings = new Map<string, number[]>();
  for (const { source, recording } of sweeps) {
    recordings.set(source, [...(recordings.get(source) ?? []), recording]);
  }
  for (const scorecard of scorecards) {
    const read = factsThatAge(scorecard);
    for (const [source, ids] of read.length > 0 ? recordings : []) {
      for (let afterEntityId = -1; ;) {
        const entityIds = await sources.facts.listEntityIds({
          tx,
          source,
          facts: read,
          afterEntityId,
          limit: PAGE,
        });
        if (entityIds.length > 0) {
          await insertFreshnessChanges({
            tx,
            definitionId: scorecard.id,
            entityIds,
            recordings: ids,
          });
        }
        if (entityIds.length < PAGE) {
          break;
        }
        afterEntityId = entityIds[entityIds.length - 1];
      }
    }
  }
}

/** The facts that checks with `freshWithin` read, in any revision. */
function factsThatAge(scorecard: Scorecard): string[] {
  const checks = scorecard.revisions.flatMap(revision => revision.spec.checks);
  return Array.from(
    new Set(
      checks
        .filter(check => check.freshWithin !== undefined)
        .flatMap(check => factsOfRule(check.when)),
    ),
  );
}
