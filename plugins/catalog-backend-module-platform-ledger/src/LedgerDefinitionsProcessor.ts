import { Entity } from '@backstage/catalog-model';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import {
  API_VERSION,
  DEFINITION_KINDS,
  validateDefinition,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { definitionRelations } from './definitionRelations';
import { withProblems } from './withProblems';

const API_GROUP = API_VERSION.split('/')[0];

/**
 * Teaches the catalog the kinds Scorecard, AllocationPolicy and Charter.
 *
 * It takes invalid definitions too, and says on the entity what is wrong with them: one that it refused would stay invisible where it
 * is new, and would look unchanged where it is not.
 *
 * @public
 */
export class LedgerDefinitionsProcessor implements CatalogProcessor {
  static create(): LedgerDefinitionsProcessor {
    return new LedgerDefinitionsProcessor();
  }

  private constructor() {}

  getProcessorName(): string {
    return 'LedgerDefinitionsProcessor';
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    return isDefinition(entity);
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (!isDefinition(entity)) {
      return entity;
    }
    for (const relation of definitionRelations(entity)) {
      emit(relation);
    }
    return withProblems(entity, validateDefinition(entity));
  }
}

function isDefinition(entity: Entity): boolean {
  return (
    entity.apiVersion.split('/')[0] === API_GROUP &&
    DEFINITION_KINDS.some(kind => kind === entity.kind)
  );
}
