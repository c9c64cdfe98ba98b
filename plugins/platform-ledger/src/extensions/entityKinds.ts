import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';

const DEFAULT_KINDS = ['component', 'api', 'system', 'resource'];

/** The kinds of entities that a tab or card stands on. What a scorecard applies to cannot decide it: filters are synchronous. */
export const kindsSchema = z.array(z.string()).default(DEFAULT_KINDS);

export function isOfKind(kinds: string[] = DEFAULT_KINDS) {
  const lowerCase = new Set(kinds.map(kind => kind.toLocaleLowerCase('en')));
  return (entity: Entity) => lowerCase.has(entity.kind.toLocaleLowerCase('en'));
}
