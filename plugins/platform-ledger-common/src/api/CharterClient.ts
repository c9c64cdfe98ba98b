import {
  CharterDecision,
  CharterDecisionRequest,
  CharterDetails,
  CharterGate,
  CharterSummary,
  GoalpostRevision,
  HandOverItem,
  StoredCharterEvidence,
} from '../charters';
import { AllocationClient } from './AllocationClient';
import { AsOf } from './AsOf';
import { CharterApi, HandOverChange } from './CharterApi';
import { charterPath, entityPath } from './ledgerPaths';

/**
 * The part of the client that asks about charters.
 *
 * @public
 */
export abstract class CharterClient
  extends AllocationClient
  implements CharterApi
{
  async listCharters(query?: AsOf): Promise<CharterSummary[]> {
    return this.requests.readItems(['charters'], query);
  }

  async getCharter(charterRef: string, query?: AsOf): Promise<CharterDetails> {
    return this.requests.read(charterPath(charterRef), query);
  }

  async getCharterGate(charterRef: string, query?: AsOf): Promise<CharterGate> {
    return this.requests.read([...charterPath(charterRef), 'gate'], query);
  }

  async getCharterEvidence(
    charterRef: string,
    evidenceHash: string,
  ): Promise<StoredCharterEvidence> {
    return this.requests.read([
      ...charterPath(charterRef),
      'evidence',
      evidenceHash,
    ]);
  }

  async decideCharter(
    charterRef: string,
    decision: CharterDecisionRequest,
  ): Promise<CharterDecision> {
    return this.requests.create(
      [...charterPath(charterRef), 'decisions'],
      decision,
    );
  }

  async explainCharterRevision(
    charterRef: string,
    revision: number,
    explanation: { reason: string },
  ): Promise<GoalpostRevision> {
    return this.requests.create(
      [...charterPath(charterRef), 'revisions', String(revision), 'reason'],
      explanation,
    );
  }

  async approveCharterRevision(
    charterRef: string,
    revision: number,
    approval: { approved: boolean; note?: string },
  ): Promise<GoalpostRevision> {
    return this.requests.create(
      [...charterPath(charterRef), 'revisions', String(revision), 'approval'],
      approval,
    );
  }

  async listChartersOf(
    entityRef: string,
    query?: AsOf,
  ): Promise<CharterSummary[]> {
    return this.requests.readItems(
      ['charters', 'of', ...entityPath(entityRef)],
      query,
    );
  }

  async listHandOvers(
    query?: AsOf & { open?: boolean },
  ): Promise<HandOverItem[]> {
    return this.requests.readItems(['hand-overs'], query);
  }

  async updateHandOver(
    id: string,
    change: HandOverChange,
  ): Promise<HandOverItem> {
    return this.requests.request({
      method: 'PUT',
      path: ['hand-overs', id],
      body: change,
    });
  }
}
