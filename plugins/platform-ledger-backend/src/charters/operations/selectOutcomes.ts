import {
  CharterDecisionKind,
  CharterOutcome,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { toBoolean } from '../../database';
import {
  StoredDecision,
  StoredExtension,
  StoredVerdict,
} from '../records/CharterRecords';
import { RecordedRow, recordedRows, toRecorded } from './recordedRows';

interface OfStartRow extends RecordedRow {
  definition_id: number;
  starts_on: number;
}

interface ExtensionRow extends OfStartRow {
  failed_sources: string;
}

interface VerdictRow extends OfStartRow {
  evidence_hash: string;
  due_day: number;
  outcome: CharterOutcome;
  met: number;
  needed: number;
  criteria: string;
  guardrails: string;
}

interface DecisionRow extends OfStartRow {
  evidence_hash: string;
  id: string;
  decision: CharterDecisionKind;
  verdict: CharterOutcome;
  against_verdict: unknown;
  reason: string | null;
  hold_until: number | null;
  decided_on: number;
}

const OF_START = ['t.definition_id', 't.starts_on'];

/** Verdicts that had been given more time by a recording. */
export async function selectExtensions(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredExtension[]> {
  const rows: ExtensionRow[] = await recordedRows(
    options,
    'charter_extensions',
  ).select(...OF_START, 't.failed_sources');
  return rows.map(row => ({
    ...toRecorded(row),
    ...toOfStart(row),
    failedSources: JSON.parse(row.failed_sources),
  }));
}

/** Verdicts that were recorded by a recording, without their evidence. */
export async function selectVerdicts(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredVerdict[]> {
  const rows: VerdictRow[] = await recordedRows(
    options,
    'charter_verdicts',
  ).select(
    ...OF_START,
    't.evidence_hash',
    't.due_day',
    't.outcome',
    't.met',
    't.needed',
    't.criteria',
    't.guardrails',
  );
  return rows.map(row => ({
    ...toRecorded(row),
    ...toOfStart(row),
    evidenceHash: row.evidence_hash,
    dueDay: row.due_day,
    outcome: row.outcome,
    met: row.met,
    needed: row.needed,
    criteria: JSON.parse(row.criteria),
    guardrails: JSON.parse(row.guardrails),
  }));
}

/** Decisions that were taken by a recording, without their evidence. */
export async function selectDecisions(options: {
  tx: Knex;
  recording: number;
}): Promise<StoredDecision[]> {
  const rows: DecisionRow[] = await recordedRows(
    options,
    'charter_decisions',
  ).select(
    ...OF_START,
    't.evidence_hash',
    't.id',
    't.decision',
    't.verdict',
    't.against_verdict',
    't.reason',
    't.hold_until',
    't.decided_on',
  );
  return rows.map(row => ({
    ...toRecorded(row),
    ...toOfStart(row),
    evidenceHash: row.evidence_hash,
    id: row.id,
    decision: row.decision,
    verdict: row.verdict,
    againstVerdict: toBoolean(row.against_verdict),
    reason: row.reason ?? undefined,
    holdUntil: row.hold_until ?? undefined,
    decidedOn: row.decided_on,
  }));
}

function toOfStart(row: OfStartRow) {
  return {
    definitionId: row.definition_id,
    startsOn: row.starts_on,
  };
}
