import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * The entities that a part of a metric's id may mean, the likelier first: a name in the default namespace, or `namespace.name`, since a
 * namespace has no dots. Lower case.
 */
export function refsOfName(kind: string, text: string): string[] {
  const dot = text.indexOf('.');
  const parts = [{ namespace: DEFAULT_NAMESPACE, name: text }];
  if (dot > 0 && dot < text.length - 1) {
    parts.push({ namespace: text.slice(0, dot), name: text.slice(dot + 1) });
  }
  return parts.map(part => stringifyEntityRef({ kind, ...part }));
}
