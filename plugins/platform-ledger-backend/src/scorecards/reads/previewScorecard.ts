import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  adoptionCounts,
  CompleteScorecardSpec,
  fromDayNumber,
  ScorecardEntity,
  scorecardDefaults,
  ScorecardPreview,
  StandingStretch,
  standingTimeline,
  StandingTally,
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

/** Entities at a time; the number of statements a batch is constant. */
const BATCH = 2_000;

/** Changes that are listed; all are counted. */
const MOST_CHANGES = 200;

/**
 * Who would pass, fail and be unknown on the day under a scorecard that is not merged yet, and who would change against the revision
 * in force. Nothing of it is stored.
 *
 * @param options.filter - whose changes are listed
 * @throws InputError that names every wrong field
 */
export async function previewScorecard(
  session: ReadSession,
  options: { scorecard: unknown; filter: StandingsFilter },
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
  const tallies: StandingTally[] = [];
  const states: { states: string; count: number }[] = [];
  const changes: NonNullable<ScorecardPreview['changes']> = {
    total: 0,
    rows: [],
  };
  for await (const judged of judgeAll(session, { spec, present })) {
    const { stretch } = judged;
    if (stretch) {
      tallies.push({ ...stretch, count: 1 });
      states.push({ states: stretch.states, count: 1 });
    }
    const before = judged.before && present ? judged.before : undefined;
    const change = {
      entityRef: judged.entityRef,
      from: before && present && levelNameOf(session, { row: before, present }),
      to: stretch && spec.levels[stretch.level - 1]?.name,
    };
    const stays =
      Boolean(before) === Boolean(stretch) && change.from === change.to;
    if (present && !stays) {
      changes.total += 1;
      if (
        changes.rows.length < MOST_CHANGES &&
        readable(options.filter, judged)
      ) {
        changes.rows.push(change);
      }
    }
  }
  return {
    asOf: fromDayNumber(session.asOf),
    adoption: adoptionCounts({ spec, day: session.asOf, tallies }),
    checks: spec.checks.map(({ id, title }, index) => ({
      id,
      title,
      counts: countStates(states, index),
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
  options: { spec: CompleteScorecardSpec; present?: Scorecard },
): AsyncGenerator<Judged> {
  const { tx, asOf, recording } = session;
  const { spec, present } = options;
  const revisions = [
    { id: 0, number: 1, firstSeenDay: asOf, retired: false, spec },
  ];
  for (let after = -1; ;) {
    const entityIds = await selectCatalogEntityIds({
      tx,
      recording,
      after,
      limit: BATCH,
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
    if (entityIds.length < BATCH) {
      return;
    }
    after = entityIds[entityIds.length - 1];
  }
}

function validScorecard(value: unknown): ScorecardEntity {
  const problems = validateDefinition(value);
  if (problems.length > 0) {
    throw new InputError(
      problems
        .map(problem => `scorecard.${problem.path}: ${problem.message}`)
        .join('; '),
    );
  }
  if (!isScorecard(value)) {
    throw new InputError('scorecard.kind: must be Scorecard');
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

function readable(filter: StandingsFilter, judged: Judged): boolean {
  const { owned, visibleRefs } = filter;
  return (
    (!owned || ownerMatches(owned, judged.owner)) &&
    (!visibleRefs || visibleRefs.includes(judged.entityRef))
  );
}
