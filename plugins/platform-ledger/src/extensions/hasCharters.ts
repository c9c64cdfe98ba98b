import { Entity, RELATION_OWNER_OF } from '@backstage/catalog-model';
import { RELATION_DECIDES } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Whether a group owns a charter or decides on one.
 *
 * @public
 */
export function hasCharters(entity: Entity): boolean {
  return (
    entity.relations?.some(
      ({ type, targetRef }) =>
        (type === RELATION_OWNER_OF || type === RELATION_DECIDES) &&
        targetRef.startsWith('charter:'),
    ) ?? false
  );
}
