import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Request } from 'express';

/**
 * What a body is that is read as it arrives; nothing for JSON, which was parsed before.
 *
 * @throws InputError where it comes in an encoding that is not understood
 */
export function streamedBody(
  request: Request<any, any, any, any, any>,
): 'ndjson' | 'csv' | undefined {
  const format = formatOf(request);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (format && encoding !== 'identity') {
    throw fieldError('Content-Encoding', `'${encoding}' is not understood`);
  }
  return format;
}

function formatOf(
  request: Request<any, any, any, any, any>,
): 'ndjson' | 'csv' | undefined {
  if (request.is('application/x-ndjson')) {
    return 'ndjson';
  }
  return request.is('text/csv') ? 'csv' : undefined;
}
