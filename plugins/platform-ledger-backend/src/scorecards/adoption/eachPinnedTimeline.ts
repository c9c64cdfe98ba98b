import { setImmediate } from 'node:timers/promises';
import {
  StandingStretch,
  standingTimeline,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { EntityEvidence } from '../evaluation/EntityEvidence';
import { EvaluationSources } from '../evaluation/EvaluationSources';
import { selectCatalogEntityIds } from '../operations/selectCatalogEntityIds';
import { ScorecardRevision } from '../scorecardsOf';

/** Entities at a time; the number of statements a batch is constant. */
const BATCH = 2_000;

/** How many timelines are computed before others get their turn. */
const BREATH = 50;

/** Entities that are to be judged by one revision alone, as known at a recording. */
export interface PinnedJob {
  revision: ScorecardRevision;
  recording: number;
  /** All that the catalog ever had unless given. */
  entityIds?: readonly number[];
}

/** What one of them comes to. */
export interface PinnedTimeline {
  /** Position of the job. */
  job: number;
  entityId: number;
  timeline: StandingStretch[];
}

/**
 * Judges entities as if one revision had always been in force. Each entity is read once, however many jobs it is in.
 */
export async function* eachPinnedTimeline(options: {
  tx: Knex;
  sources: EvaluationSources;
  jobs: readonly PinnedJob[];
}): AsyncGenerator<PinnedTimeline> {
  const { tx, sources, jobs } = options;
  if (jobs.length === 0) {
    return;
  }
  const groups = groupJobs(jobs);
  const sinceRecording = Math.min(...jobs.map(job => job.recording));
  let computed = 0;
  for await (const entityIds of idBatches({ tx, jobs })) {
    const evidence = EntityEvidence.create({
      types: await sources.facts.loadTypes({ tx }),
      histories: await sources.facts.loadEntityFacts({
        tx,
        entityIds,
        sinceRecording,
      }),
      versions: await sources.directory.versionsOf({ tx, entityIds }),
      watchStart: await sources.directory.watchStart({ tx }),
    });
    for (const entityId of entityIds) {
      for (const { revision, recording, members } of groups) {
        const asking = members.filter(({ ids }) => !ids || ids.has(entityId));
        if (asking.length > 0) {
          const timeline = standingTimeline({
            ...evidence.at({ entityId, recording }),
            revisions: [revision],
          });
          yield* asking.map(({ job }) => ({ job, entityId, timeline }));
          computed += 1;
          if (computed % BREATH === 0) {
            await setImmediate();
          }
        }
      }
    }
  }
}

/** Jobs that ask for the same timelines. */
function groupJobs(jobs: readonly PinnedJob[]) {
  const groups = new Map<
    string,
    {
      revision: ScorecardRevision;
      recording: number;
      members: { job: number; ids?: Set<number> }[];
    }
  >();
  for (const [job, { revision, recording, entityIds }] of jobs.entries()) {
    const key = `${revision.id} ${recording}`;
    const group = groups.get(key) ?? { revision, recording, members: [] };
    group.members.push({ job, ids: entityIds && new Set(entityIds) });
    groups.set(key, group);
  }
  return Array.from(groups.values());
}

async function* idBatches(options: {
  tx: Knex;
  jobs: readonly PinnedJob[];
}): AsyncGenerator<number[]> {
  const { tx, jobs } = options;
  const named = new Set(jobs.flatMap(job => job.entityIds ?? []));
  if (jobs.every(job => job.entityIds)) {
    const ids = Array.from(named);
    for (let from = 0; from < ids.length; from += BATCH) {
      yield ids.slice(from, from + BATCH);
    }
    return;
  }
  const recording = Math.max(...jobs.map(job => job.recording));
  let page: number[];
  let after = -1;
  do {
    page = await selectCatalogEntityIds({ tx, recording, after, limit: BATCH });
    yield page;
    after = page.at(-1) ?? after;
  } while (page.length === BATCH);
}
