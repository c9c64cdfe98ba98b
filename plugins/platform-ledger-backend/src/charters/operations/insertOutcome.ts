import { Knex } from 'knex';
import { insertMissing, Recording } from '../../database';
import {
  LEDGER,
  OfStart,
  StoredDecision,
  StoredVerdict,
  VerdictResult,
} from '../records/CharterRecords';

/** Stable JSON, with its SHA-256. */
export interface Evidence {
  evidence: string;
  hash: string;
}

const EXTENSION_COLUMNS = {
  definition_id: 'integer',
  starts_on: 'integer',
  failed_sources: 'text',
  author: 'text',
  recording: 'integer',
} as const;

const VERDICT_COLUMNS = {
  definition_id: 'integer',
  starts_on: 'integer',
  due_day: 'integer',
  outcome: 'text',
  met: 'integer',
  needed: 'integer',
  criteria: 'text',
  guardrails: 'text',
  read_recording: 'integer',
  evidence_hash: 'text',
  evidence: 'text',
  author: 'text',
  recording: 'integer',
} as const;

/** A verdict with what it was made from. */
export interface FoundVerdict {
  verdict: Pick<StoredVerdict, 'dueDay' | 'author'> & OfStart & VerdictResult;
  readRecording: number;
  evidence: Evidence;
}

/** Gives verdicts more time, each once. */
export async function insertExtensions(options: {
  tx: Knex.Transaction;
  recording: Recording;
  extensions: (OfStart & { failedSources: string[] })[];
}): Promise<void> {
  const { tx, recording, extensions } = options;
  await insertMissing({
    tx,
    table: 'charter_extensions',
    columns: EXTENSION_COLUMNS,
    rows: extensions.map(extension => ({
      definition_id: extension.definitionId,
      starts_on: extension.startsOn,
      failed_sources: JSON.stringify(extension.failedSources),
      author: LEDGER,
      recording: recording.id,
    })),
  });
}

/** Records verdicts, each where none is recorded yet. */
export async function insertVerdicts(options: {
  tx: Knex.Transaction;
  recording: Recording;
  verdicts: FoundVerdict[];
}): Promise<void> {
  const { tx, recording, verdicts } = options;
  await insertMissing({
    tx,
    table: 'charter_verdicts',
    columns: VERDICT_COLUMNS,
    rows: verdicts.map(({ verdict, readRecording, evidence }) => ({
      definition_id: verdict.definitionId,
      starts_on: verdict.startsOn,
      due_day: verdict.dueDay,
      outcome: verdict.outcome,
      met: verdict.met,
      needed: verdict.needed,
      criteria: JSON.stringify(verdict.criteria),
      guardrails: JSON.stringify(verdict.guardrails),
      read_recording: readRecording,
      evidence_hash: evidence.hash,
      evidence: evidence.evidence,
      author: verdict.author,
      recording: recording.id,
    })),
  });
}

/** Records a decision. */
export async function insertDecision(options: {
  tx: Knex.Transaction;
  decision: StoredDecision;
  previousId?: string;
  evidence: Evidence;
}): Promise<void> {
  const { tx, decision, previousId = '', evidence } = options;
  await tx('charter_decisions').insert({
    id: decision.id,
    definition_id: decision.definitionId,
    starts_on: decision.startsOn,
    decision: decision.decision,
    verdict: decision.verdict,
    against_verdict: decision.againstVerdict,
    reason: decision.reason,
    hold_until: decision.holdUntil,
    decided_on: decision.decidedOn,
    evidence_hash: evidence.hash,
    evidence: evidence.evidence,
    previous_id: previousId,
    author: decision.author,
    recording: decision.recording,
  });
}
