import {
  Entity,
  RELATION_MEMBER_OF,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { readPersonKey } from './readPersonKey';

const LOGIN_ANNOTATION = 'github.com/user-login';

/** What the catalog says of a user, as far as the ledger wants to know it. */
export interface CatalogMember {
  /** The key of the user's reference. */
  key: string;
  /** Other keys that are the same person: e-mail, login. */
  aliases: string[];
  /** References of groups, lower case. */
  groups: string[];
}

/**
 * A user of the catalog as a person in groups. Relations are what the catalog resolved; in the moment before it stitched them, what
 * the entity itself says.
 */
export function toCatalogMember(user: Entity): CatalogMember {
  const profile = user.spec?.profile;
  const email =
    typeof profile === 'object' && profile !== null && !Array.isArray(profile)
      ? profile.email
      : undefined;
  const login = user.metadata.annotations?.[LOGIN_ANNOTATION];
  return {
    key: stringifyEntityRef(user),
    aliases: [email, login].flatMap(alias => readPersonKey(alias) ?? []),
    groups: Array.from(new Set(groupsOf(user))).sort(),
  };
}

function groupsOf(user: Entity): string[] {
  const related = (user.relations ?? [])
    .filter(({ type }) => type === RELATION_MEMBER_OF)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  if (related.length > 0) {
    return related;
  }
  const written = user.spec?.memberOf;
  return (Array.isArray(written) ? written : []).flatMap(group => {
    try {
      return typeof group === 'string'
        ? stringifyEntityRef(
            parseEntityRef(group, {
              defaultKind: 'group',
              defaultNamespace: user.metadata.namespace ?? 'default',
            }),
          )
        : [];
    } catch {
      return [];
    }
  });
}
