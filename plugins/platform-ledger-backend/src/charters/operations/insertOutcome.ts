import { Knex } from 'knex';
import { Recording } from '../../database';
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

/** Gives a verdict more time, once. */
export async function insertExtension(options: {
  tx: Knex.Transaction;
  recording: Recording;
  start: OfStart;
  failedSources: string[];
}): Promise<void> {
  const { tx, recording, start, failedSources } = options;
  await tx('charter_extensions')
    .insert({
      definition_id: start.definitionId,
      starts_on: start.startsOn,
      failed_sources: JSON.stringify(failedSources),
      author: LEDGER,
      recording: recording.id,
    })
    .onConflict(['definition_id', 'starts_on'])
    .ignore();
}

/** Records a verdict, where none is recorded yet. */
export async function insertVerdict(options: {
  tx: Knex.Transaction;
  recording: Recording;
  verdict: Pick<StoredVerdict, 'dueDay' | 'author'> & OfStart & VerdictResult;
  readRecording: number;
  evidence: Evidence;
}): Promise<void> {
  const { tx, recording, verdict, readRecording, evidence } = options;
  await tx('charter_verdicts')
    .insert({
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
    })
    .onConflict(['definition_id', 'starts_on'])
    .ignore();
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
