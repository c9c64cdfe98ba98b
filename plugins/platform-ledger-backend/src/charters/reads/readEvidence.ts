import { createHash } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  CharterEvidence,
  StoredCharterEvidence,
  verdictSentence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { selectEvidence } from '../operations/selectEvidence';
import { withholdReadings } from './withholdReadings';

/**
 * Evidence as it was stored with a verdict or a decision, whatever came since.
 *
 * `allocation`: figures that rest on it are for who asks
 * @throws NotFoundError where the charter has none with that hash
 */
export async function readEvidence(options: {
  tx: Knex;
  charterRef: string;
  hash: string;
  allocation: boolean;
}): Promise<StoredCharterEvidence> {
  const { charterRef, hash, allocation } = options;
  const stored = await selectEvidence(options);
  if (!stored) {
    throw new NotFoundError(`'${charterRef}' has no evidence '${hash}'`);
  }
  const evidence: CharterEvidence = JSON.parse(stored.evidence);
  const shown = allocation
    ? evidence
    : { ...withholdReadings(evidence), allocation: [] };
  return {
    evidenceHash: hash,
    intact: createHash('sha256').update(stored.evidence).digest('hex') === hash,
    sentence: verdictSentence({
      ...shown,
      verdict: {
        ...shown.verdict,
        state: 'recorded',
        retrospective: shown.retrospective,
      },
    }),
    evidence: shown,
    ...(!allocation && { withheld: true }),
  };
}
