import { setImmediate } from 'node:timers/promises';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  adoptionCounts,
  CompleteScorecardSpec,
  fieldError,
  fieldErrors,
  fromDayNumber,
  scorecardDefaults,
  ScorecardEntity,
  ScorecardPreview,
  StandingStretch,
  StandingTally,
  standingTimeline,
  validateDefinition,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { selectCatalogEntityIds } from '../operations/selectCatalogEntityIds';
import { selectStandingsOfEntities } from '../operations/selectStandingsOfEntities';
import { ownerMatches } from '../ownerMatches';
import { Scorecard } from '../scorecardsOf';
import { StandingRow } from '../tables';
import { StandingsFilter } from '../StandingsFilter';
import { loadEvidence } from './loadEvidence';
import { countStates } from './readScorecard';
import { judgeOf, listKnownScorecards, ReadSession } from './ReadSession';

/**
 * Entities at a time. A preview is an evaluation whose rows nobody keeps: the number of statements a batch is constant, and no more than a batch is in
 * memory.
 */
export const PREVIEW_BATCH = 2_000;

/** Changes that are listed; all are counted. */
const MOST_CHANGES = 200;

/**
 * Who would pass, fail and be unknown on the day under a scorecard that is not merged yet, and who would change against the revision
 * in force. Nothing of it is stored.
 *
 * `filter`: whose changes are listed
 * `batch`: how many entities are judged at a time
 * @throws InputError that names every wrong field
 */
export async function previewScorecard(
  session: ReadSession,
  options: { scorecard: unknown; filter: StandingsFilter; batch: number },
): Promise<ScorecardPreview> {
  const entity = validScorecard(options.scorecard);
  const spec: CompleteScorecardSpec = {
    ...scorecardDefaults(entity.spec),
    lifecycle: 'active',
  };
  const ref = stringifyEntityRef(entity);
  const present = (await listKnownScorecards(session)).find(
    scorecard => scorecard.entityRef === ref,
  );
  const tallies = new Map<string, StandingTally & { states: string }>();
  const changes: NonNullable<ScorecardPreview['changes']> = {
    total: 0,
    rows: [],
  };
  const mayRead = reader(options.filter);
  for await (const judged of judgeAll(session, { ...options, spec, present })) {
    const { stretch } = judged;
    if (stretch) {
      const { eligibility, outcome, level, states } = stretch;
      const key = `${eligibility} ${states}`;
      const count = (tallies.get(key)?.count ?? 0) + 1;
      tallies.set(key, { eligibility, outcome, level, states, count });
    }
    const before = judged.before && present ? judged.before : undefined;
    const after = stretch?.eligibility === 'unknown' ? undefined : stretch;
    const change = {
      entityRef: judged.entityRef,
      from: before && present && levelNameOf(session, { row: before, present }),
      to: after && spec.levels[after.level - 1]?.name,
    };
    const stays =
      Boolean(before) === Boolean(after) && change.from === change.to;
    if (!stays) {
      changes.total += 1;
      if (changes.rows.length < MOST_CHANGES && mayRead(judged)) {
        changes.rows.push(change);
      }
    }
  }
  const counted = Array.from(tallies.values());
  return {
    asOf: fromDayNumber(session.asOf),
    adoption: adoptionCounts({ spec, day: session.asOf, tallies: counted }),
    checks: spec.checks.map(({ id, title }, index) => ({
      id,
      title,
      counts: countStates(counted, index),
    })),
    changes: present ? changes : undefined,
  };
}

interface Judged {
  entityRef: string;
  owner?: string;
  stretch?: StandingStretch;
  before?: StandingRow;
}

async function* judgeAll(
  session: ReadSession,
  options: {
    spec: CompleteScorecardSpec;
    present?: Scorecard;
    batch: number;
  },
): AsyncGenerator<Judged> {
  const { tx, asOf, recording } = session;
  const { spec, present, batch } = options;
  const revisions = [
    { id: 0, number: 1, firstSeenDay: asOf, retired: false, spec },
  ];
  for (let after = -1; ;) {
    const entityIds = await selectCatalogEntityIds({
      tx,
      recording,
      after,
      limit: batch,
    });
    const { evidence, versions } = await loadEvidence(session, entityIds);
    const rows = await selectStandingsOfEntities({
      tx,
      entityIds,
      definitionIds: present ? [present.id] : [],
      recording,
      until: asOf,
    });
    const before = new Map(
      rows
        .filter(row => asOf < row.to_day && row.eligibility !== 'unknown')
        .map(row => [row.entity_id, row]),
    );
    // Others get their turn between batches.
    await setImmediate();
    for (const version of versions) {
      if (version.fromDay <= asOf && asOf < version.toDay) {
        const { entityId, entityRef, ownerRef } = version;
        const timeline = standingTimeline({
          ...evidence.at({ entityId, recording }),
          revisions,
        });
        yield {
          entityRef,
          owner: ownerRef,
          stretch: timeline.find(row => row.from <= asOf && asOf < row.to),
          before: before.get(entityId),
        };
      }
    }
    if (entityIds.length < batch) {
      return;
    }
    after = entityIds[entityIds.length - 1];
  }
}

function validScorecard(value: unknown): ScorecardEntity {
  const problems = validateDefinition(value);
  if (problems.length > 0) {
    throw fieldErrors(
      problems.map(({ path, message }) => ({
        field: `scorecard.${path}`,
        reason: message,
      })),
    );
  }
  if (!isScorecard(value)) {
    throw fieldError('scorecard.kind', 'must be Scorecard');
  }
  return value;
}

/** Of what has been validated, the kind says all. */
function isScorecard(value: unknown): value is ScorecardEntity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'Scorecard'
  );
}

function levelNameOf(
  session: ReadSession,
  options: { row: StandingRow; present: Scorecard },
): string | undefined {
  const { row, present } = options;
  const revision =
    present.revisions.find(candidate => candidate.id === row.revision_id) ??
    judgeOf(present, session.asOf).revision;
  return revision.spec.levels[row.level - 1]?.name;
}

function reader(filter: StandingsFilter): (judged: Judged) => boolean {
  const { owned, visibleRefs } = filter;
  const visible = visibleRefs && new Set(visibleRefs);
  return ({ entityRef, owner }) =>
    (!owned || ownerMatches(owned, owner)) &&
    (!visible || visible.has(entityRef));
}
