import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { StandingFilter } from '../permissions';

/**
 * Whether an entity of that owner fulfils the conditions of a policy.
 */
export function ownerMatches(
  criteria: PermissionCriteria<StandingFilter>,
  owner: string | undefined,
): boolean {
  if ('allOf' in criteria) {
    return criteria.allOf.every(part => ownerMatches(part, owner));
  }
  if ('anyOf' in criteria) {
    return criteria.anyOf.some(part => ownerMatches(part, owner));
  }
  if ('not' in criteria) {
    return !ownerMatches(criteria.not, owner);
  }
  return owner !== undefined && criteria.owners.includes(owner);
}
