import { HandOverItem } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { KnownCharter } from '../evaluation/KnownCharter';
import { toHandOver } from './toHandOver';

/**
 * What a charter leaves, as of a day: the list of the kill that stands, of each of its starts.
 */
export function handOversOf(
  { charter, kills }: KnownCharter,
  { records, asOf }: Pick<CharterKnowledge, 'records' | 'asOf'>,
): HandOverItem[] {
  const standing = new Set(kills.map(({ id }) => id));
  return records.handOvers
    .filter(({ decisionId }) => standing.has(decisionId))
    .map(item => toHandOver({ item, charterRef: charter.entityRef, asOf }));
}
