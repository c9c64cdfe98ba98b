import { NotFoundError } from '@backstage/errors';
import { CharterKnowledge } from './CharterKnowledge';
import { KnownCharter } from './KnownCharter';

/**
 * @param charterRef - lower case
 * @throws NotFoundError
 */
export function findCharter(
  { charters }: CharterKnowledge,
  charterRef: string,
): KnownCharter {
  const known = charters.find(
    ({ charter }) => charter.entityRef === charterRef,
  );
  if (!known) {
    throw new NotFoundError(`There is no charter '${charterRef}'`);
  }
  return known;
}
