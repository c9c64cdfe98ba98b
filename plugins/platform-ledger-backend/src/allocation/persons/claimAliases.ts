import { CatalogMember } from './CatalogMember';

/**
 * Whose keys are whose. A key that several users claim goes to the one whose reference comes first, so that it does not go to and fro.
 *
 * @returns the key of the user's reference, by alias
 */
export function claimAliases(
  members: Iterable<CatalogMember>,
): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { key, aliases } of members) {
    for (const alias of aliases) {
      const owner = owners.get(alias);
      if (owner === undefined || key < owner) {
        owners.set(alias, key);
      }
    }
  }
  return owners;
}
