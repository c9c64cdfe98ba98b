import { Readable } from 'node:stream';
import { Request } from 'express';

/**
 * The body of a request as it arrives. Who stops reading it early ends this stream and not the request itself, which is still needed to
 * answer it and to say in the audit log where it came from.
 */
export function bodyStream(
  request: Request<any, any, any, any, any>,
): Readable {
  return Readable.from(request.iterator({ destroyOnReturn: false }), {
    objectMode: false,
  });
}
