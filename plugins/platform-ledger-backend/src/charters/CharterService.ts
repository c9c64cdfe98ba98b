import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CharterGate } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterReads } from './CharterReads';
import { CharterDecisions } from './decisions/CharterDecisions';

/** What a call takes, with who asks instead of who it is and what they may. */
type Asked<Call extends (options: never) => Promise<unknown>> = (
  options: Omit<Parameters<Call>[0], 'actor' | 'allocation'> & {
    credentials: BackstageCredentials;
  },
) => ReturnType<Call>;

/**
 * Charters, for who may see and decide on them.
 *
 * @throws NotAllowedError that names the permission, from all of them
 */
export interface CharterService {
  list: Asked<CharterReads['list']>;
  get: Asked<CharterReads['get']>;
  gate(query: Parameters<Asked<CharterReads['gate']>>[0]): Promise<CharterGate>;
  evidence: Asked<CharterReads['evidence']>;
  listOf: Asked<CharterReads['listOf']>;
  decide: Asked<CharterDecisions['decide']>;
  explain: Asked<CharterDecisions['explain']>;
  approve: Asked<CharterDecisions['approve']>;
  updateHandOver: Asked<CharterDecisions['updateHandOver']>;
}
