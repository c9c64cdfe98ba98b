import { Entity } from '@backstage/catalog-model';
import { DefinitionProblem } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** The type of status that the catalog gives to errors of processing, and that entity pages show. */
const PROCESSING_STATUS = 'backstage.io/catalog-processing';

/** One thing that entity pages show of the state of an entity. */
interface StatusItem {
  type: string;
  level: 'error';
  message: string;
  error: { name: string; message: string };
}

type EntityWithStatus = Entity & { status?: { items?: StatusItem[] } };

/**
 * The entity with an error on it that names every wrong field; the entity as it is where there is none.
 */
export function withProblems(
  entity: Entity,
  problems: DefinitionProblem[],
): Entity {
  if (problems.length === 0) {
    return entity;
  }
  const wrong = problems
    .map(problem => `${problem.path}: ${problem.message}`)
    .join('; ');
  const message = `This ${entity.kind} is not valid, and where an earlier revision was, the ledger goes on with that. ${wrong}`;
  const { status } = entity as EntityWithStatus;
  const result: EntityWithStatus = {
    ...entity,
    status: {
      ...status,
      items: [
        ...(status?.items ?? []),
        {
          type: PROCESSING_STATUS,
          level: 'error',
          message: `InputError: ${message}`,
          error: { name: 'InputError', message },
        },
      ],
    },
  };
  return result;
}
