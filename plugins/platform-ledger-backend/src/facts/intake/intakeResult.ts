import {
  IntakeResult,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import type { BatchOutcome } from './takeBatch';

const ANSWERED_REJECTIONS = 1_000;

export function emptyResult(): IntakeResult {
  return {
    received: 0,
    stored: 0,
    unchanged: 0,
    rejected: 0,
    unresolved: 0,
    rejections: [],
    sweeps: [],
  };
}

/** A result with what came of a further batch. */
export function addBatch(
  result: IntakeResult,
  batch: BatchOutcome,
): IntakeResult {
  return {
    ...result,
    received: result.received + batch.received,
    stored: result.stored + batch.stored,
    unchanged: result.unchanged + batch.unchanged,
    rejected: result.rejected + batch.rejections.length,
    unresolved: result.unresolved + batch.unresolved,
    rejections: result.rejections
      .concat(batch.rejections)
      .slice(0, ANSWERED_REJECTIONS),
  };
}

/** A result with a line more, which was refused. */
export function addRejection(
  result: IntakeResult,
  rejection: RejectedLine,
): IntakeResult {
  return {
    ...result,
    received: result.received + 1,
    rejected: result.rejected + 1,
    rejections: result.rejections
      .concat(rejection)
      .slice(0, ANSWERED_REJECTIONS),
  };
}
