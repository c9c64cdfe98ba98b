import { parseEntityRef } from '@backstage/catalog-model';

/** The path of a scorecard; its name alone will do. */
export function scorecardPath(scorecardRef: string): string[] {
  const { namespace, name } = parseEntityRef(scorecardRef, {
    defaultKind: 'scorecard',
  });
  return ['scorecards', namespace, name];
}

/** The path of a charter; its name alone will do. */
export function charterPath(charterRef: string): string[] {
  const { namespace, name } = parseEntityRef(charterRef, {
    defaultKind: 'charter',
  });
  return ['charters', namespace, name];
}

export function squadPath(groupRef: string): string[] {
  return ['allocation', 'groups', ...entityPath(groupRef)];
}

export function entityPath(entityRef: string): string[] {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name];
}
