import {
  MovementCause,
  StandingStretch,
  AdoptionOutcome,
  Eligibility,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { BitemporalTable, TimelineRow } from '../database';

/** A row of `standings`, without the recorded clock. */
export interface StandingRow extends TimelineRow {
  definition_id: number;
  entity_id: number;
  revision_id: number;
  eligibility: Eligibility;
  level: number;
  level_from_day: number;
  level_cause: MovementCause;
  eligible_from_day: number;
  eligible_cause: MovementCause;
  end_cause?: MovementCause | null;
  outcome: AdoptionOutcome;
  score?: number | null;
  passing: number;
  counted: number;
  states: string;
}

export const standingsTable: BitemporalTable<StandingRow> = {
  name: 'standings',
  key: { definition_id: 'integer', entity_id: 'integer' },
  payload: {
    revision_id: 'integer',
    eligibility: 'text',
    level: 'integer',
    level_from_day: 'integer',
    level_cause: 'text',
    eligible_from_day: 'integer',
    eligible_cause: 'text',
    end_cause: 'text',
    outcome: 'text',
    score: 'double',
    passing: 'integer',
    counted: 'integer',
    states: 'text',
  },
};

/** A stretch of a timeline as the table keeps it. */
export function toStandingRow(options: {
  definitionId: number;
  entityId: number;
  stretch: StandingStretch;
}): StandingRow {
  const { definitionId, entityId, stretch } = options;
  return {
    definition_id: definitionId,
    entity_id: entityId,
    from_day: stretch.from,
    to_day: stretch.to,
    revision_id: stretch.revisionId,
    eligibility: stretch.eligibility,
    level: stretch.level,
    level_from_day: stretch.levelFrom,
    level_cause: stretch.levelCause,
    eligible_from_day: stretch.eligibleFrom,
    eligible_cause: stretch.eligibleCause,
    end_cause: stretch.endCause,
    outcome: stretch.outcome,
    score: stretch.score,
    passing: stretch.passing,
    counted: stretch.counted,
    states: stretch.states,
  };
}
