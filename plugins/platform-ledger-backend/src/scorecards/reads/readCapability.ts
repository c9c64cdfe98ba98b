import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CapabilityAdoption,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AdopterRow, selectAdopters } from '../operations/selectAdopters';
import { selectStandingsOfEntities } from '../operations/selectStandingsOfEntities';
import { tallyStandings } from '../operations/tallyStandings';
import { Scorecard } from '../scorecardsOf';
import { StandingRow } from '../tables';
import { StandingsFilter } from '../StandingsFilter';
import { judgeOf, listKnownScorecards, ReadSession } from './ReadSession';
import { loadSummaryContext, summariseScorecard } from './summariseScorecard';

/**
 * The scorecards of a capability, and a page of who adopts it. Drafts are listed and count no adopters.
 */
export async function readCapability(
  session: ReadSession,
  options: {
    entityRef: string;
    filter: StandingsFilter;
    offset: number;
    limit: number;
  },
): Promise<CapabilityAdoption> {
  const { tx, asOf, recording } = session;
  const { entityRef } = options;
  const all = await listKnownScorecards(session);
  const scorecards = all.filter(
    scorecard => capabilityOf(session, scorecard) === entityRef,
  );
  const context = await loadSummaryContext(session, scorecards);
  const tallies = await tallyStandings({
    ...session,
    definitionIds: scorecards.map(scorecard => scorecard.id),
  });
  const counted = scorecards.filter(
    scorecard => judgeOf(scorecard, asOf).revision.spec.lifecycle === 'active',
  );
  const refs = new Map(counted.map(card => [card.id, card.entityRef]));
  const definitionIds = Array.from(refs.keys());
  const { rows, total } = await selectAdopters({
    ...session,
    ...options,
    definitionIds,
  });
  const histories = await selectStandingsOfEntities({
    tx,
    entityIds: Array.from(new Set(rows.map(row => row.entity_id))),
    definitionIds,
    recording,
    until: asOf,
  });
  return {
    capability: entityRef,
    scorecards: scorecards.map(scorecard =>
      summariseScorecard({
        session,
        scorecard,
        context,
        tallies: tallies.get(scorecard.id) ?? [],
      }),
    ),
    adopters: rows.map(row => ({
      entityRef: row.ref,
      title: row.title ?? undefined,
      owner: row.owner_ref ?? undefined,
      scorecard: refs.get(row.definition_id) ?? '',
      since: fromDayNumber(adoptedSince(row, histories)),
    })),
    total,
  };
}

function capabilityOf(
  session: ReadSession,
  scorecard: Scorecard,
): string | undefined {
  const { capability } = judgeOf(scorecard, session.asOf).revision.spec;
  return capability === undefined
    ? undefined
    : stringifyEntityRef(
        parseEntityRef(capability, { defaultKind: 'component' }),
      );
}

/** The first day of the last unbroken time as an adopter. */
function adoptedSince(row: AdopterRow, histories: StandingRow[]): number {
  let since: number | undefined;
  let to: number | undefined;
  for (const stretch of histories) {
    if (
      stretch.definition_id === row.definition_id &&
      stretch.entity_id === row.entity_id &&
      stretch.outcome === 'adopter'
    ) {
      since = stretch.from_day === to ? since : stretch.from_day;
      to = stretch.to_day;
    }
  }
  return since ?? 0;
}
