import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RequestHandler } from 'express';
import { MOST_LEVELS, nestedTooDeep } from '../intake';

/**
 * Refuses JSON that is nested so deep that judging it might run out of stack.
 */
export function refuseDeepBody(): RequestHandler {
  return (request, _response, next) => {
    next(
      nestedTooDeep(request.body)
        ? fieldError('body', `is nested deeper than ${MOST_LEVELS} levels`)
        : undefined,
    );
  };
}
