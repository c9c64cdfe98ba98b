import { FilterPredicate } from '@backstage/filter-predicates';

const FACTS = 'facts.';

/**
 * What a predicate looks at.
 *
 * @public
 */
export interface PredicateReads {
  /** Paths into the entity, such as `spec.type`, sorted. */
  paths: string[];
  /** Ids of facts, which may hold dots: `facts.package.role` reads `package.role`. Sorted. */
  facts: string[];
}

/**
 * Which paths of the entity and which facts a predicate reads, at any depth.
 *
 * @public
 */
export function predicatePaths(predicate: FilterPredicate): PredicateReads {
  const keys = new Set<string>();
  collect(predicate, keys);
  const all = Array.from(keys).sort();
  return {
    paths: all.filter(key => !key.startsWith(FACTS)),
    facts: all
      .filter(key => key.startsWith(FACTS))
      .map(key => key.slice(FACTS.length)),
  };
}

function collect(predicate: unknown, keys: Set<string>): void {
  if (typeof predicate !== 'object' || predicate === null) {
    return;
  }
  for (const [key, value] of Object.entries(predicate)) {
    if (key === '$all' || key === '$any') {
      for (const part of Array.isArray(value) ? value : []) {
        collect(part, keys);
      }
    } else if (key === '$not') {
      collect(value, keys);
    } else if (!key.startsWith('$')) {
      keys.add(key);
    }
  }
}
