import { EntityLink } from '../elements';

/** Who recorded a decision: somebody in the catalog, or a service by its name. */
export function Author(props: { author: string }) {
  const { author } = props;
  return author.startsWith('user:') ? (
    <EntityLink entityRef={author} />
  ) : (
    <span>{author.replace(/^plugin:/, '')}</span>
  );
}
