import { parseEntityRef } from '@backstage/catalog-model';

/**
 * The path parameters of an entity.
 *
 * @throws TypeError where it is no full reference
 * @public
 */
export function entityPath(entityRef: string): {
  kind: string;
  namespace: string;
  name: string;
} {
  return parseEntityRef(entityRef);
}

/**
 * The path parameters of a scorecard or a charter; its name alone will do.
 *
 * @public
 */
export function definitionPath(definitionRef: string): {
  namespace: string;
  name: string;
} {
  const { namespace, name } = parseEntityRef(definitionRef, {
    defaultKind: 'definition',
  });
  return { namespace, name };
}

/**
 * The path parameters of a metric: the first word of its id is its family.
 *
 * @public
 */
export function metricPath(metricId: string): { family: string; name: string } {
  const [family, ...words] = metricId.split('/');
  return { family, name: words.join('/') };
}
