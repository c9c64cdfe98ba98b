import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

const LONGEST = 400;

/** At most one kind, one namespace and a name, without blanks or what cannot be stored. */
const SHAPE = /^([^:/]+:)?([^:/]+\/)?[^:/]+$/;
const UNFIT = /[\s\p{Cc}\p{Surrogate}]/u;

/** What a name without a kind or namespace is taken in. */
export interface EntityDefaults {
  kind: string;
  namespace: string;
}

/** A pushed name alone is the one of a component. */
export const PUSHED_ENTITIES: EntityDefaults = {
  kind: 'component',
  namespace: 'default',
};

/**
 * A full reference in lower case; nothing where the text is none.
 */
export function readEntityRef(
  text: unknown,
  defaults: EntityDefaults,
): string | undefined {
  if (typeof text !== 'string' || !SHAPE.test(text) || UNFIT.test(text)) {
    return undefined;
  }
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: defaults.kind,
        defaultNamespace: defaults.namespace,
      }),
    );
    return ref.length <= LONGEST ? ref : undefined;
  } catch {
    return undefined;
  }
}
