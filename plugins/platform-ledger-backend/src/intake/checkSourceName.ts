import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ConflictError } from '@backstage/errors';

const NAME = /^[A-Za-z0-9][A-Za-z0-9 ._:/@-]*$/;
const LONGEST = 120;

/**
 * Whether somebody may push under a name.
 *
 * @param scheduled - names of the sources that the backend reads itself
 * @throws InputError where it is no name
 * @throws ConflictError where it is the backend's own
 */
export function checkSourceName(
  name: string | undefined,
  scheduled: ReadonlySet<string>,
): asserts name is string {
  if (name === undefined || name.length > LONGEST || !NAME.test(name)) {
    throw fieldError(
      'source',
      `must be a name of letters, digits and . _ : / @ - of at most ${LONGEST} characters`,
    );
  }
  if (scheduled.has(name)) {
    throw new ConflictError(
      `source: '${name}' is read by the backend itself, nobody else reports under its name`,
    );
  }
}
