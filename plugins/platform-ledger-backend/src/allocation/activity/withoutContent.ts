import { isError, ServiceUnavailableError } from '@backstage/errors';

/**
 * An error that says what kind it is and nothing of what was being stored: a database's own words repeat the statement with its values, and
 * those are about persons.
 */
export function withoutContent(error: unknown): Error {
  const kind = isError(error) ? (error.code ?? error.name) : 'unknown';
  return new ServiceUnavailableError(
    `What was to be stored could not be: ${String(kind).slice(0, 64)}`,
  );
}
