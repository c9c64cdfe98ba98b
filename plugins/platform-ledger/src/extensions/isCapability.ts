import { Entity } from '@backstage/catalog-model';
import { RELATION_MEASURED_BY } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * Whether a scorecard names an entity as its capability.
 *
 * @public
 */
export function isCapability(entity: Entity): boolean {
  return (
    entity.relations?.some(
      relation => relation.type === RELATION_MEASURED_BY,
    ) ?? false
  );
}
