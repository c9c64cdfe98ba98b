import { parseEntityRef } from '@backstage/catalog-model';
import { useLedgerLinks } from '../routing';
import { TextLink } from './TextLink';

export interface EntityLinkProps {
  entityRef: string;
  title?: string;
  /** To the entity's tab *Platform* instead of its overview. */
  toTab?: boolean;
}

/** An entity by its title, else its name. Asks the catalog nothing: a page may hold hundreds. */
export function EntityLink(props: EntityLinkProps) {
  const links = useLedgerLinks();
  const link = props.toTab ? links.entityTab : links.entity;
  return (
    <TextLink to={link(props.entityRef)}>
      {props.title ?? entityName(props.entityRef)}
    </TextLink>
  );
}

/** The name of an entity, with its namespace where that is not the usual one. */
export function entityName(entityRef: string): string {
  const { namespace, name } = parseEntityRef(entityRef, {
    defaultKind: 'component',
  });
  return namespace === 'default' ? name : `${namespace}/${name}`;
}
