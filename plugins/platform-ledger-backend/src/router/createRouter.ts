import { json, NextFunction, Request, Response } from 'express';
import { middleware as validator } from 'express-openapi-validator';
import PromiseRouter from 'express-promise-router';
import { LedgerRouter } from '../http';
import { spec } from '../schema/generated/openapi';
import { refuseDeepBody } from './refuseDeepBody';
import { refuseUnstorableText } from './refuseUnstorableText';

/** A push of 10,000 observations, with room. */
const LARGEST_JSON = '16mb';

const CONTRACT_PATH = '/openapi.json';

/**
 * The router of `openapi.yaml`: what does not fit the contract is answered with 400 and the names of its fields, and
 * never reaches a handler. Each domain mounts its own routes on it, and `nameFields` stands behind them all. It does what
 * the router of `@backstage/backend-openapi-utils` does, which drops the fields.
 *
 * `validateResponses`: also hold answers against the contract; for tests
 */
export function createRouter(options: {
  validateResponses: boolean;
}): LedgerRouter {
  const router = PromiseRouter();
  router.use(askHeadAsGet);
  router.use(json({ limit: LARGEST_JSON }));
  router.use(refuseDeepBody());
  router.use(
    validator({
      apiSpec: spec as Parameters<typeof validator>[0]['apiSpec'],
      validateRequests: {
        allErrors: true,
        coerceTypes: false,
        allowUnknownQueryParameters: false,
      },
      validateResponses: options.validateResponses,
      useRequestUrl: true,
      ignoreUndocumented: true,
    }),
  );
  router.use(refuseUnstorableText());
  router.get(CONTRACT_PATH, (request, response) => {
    const url = request.originalUrl.replace(CONTRACT_PATH, '');
    response.json({ ...spec, servers: [{ url }] });
  });
  return router as LedgerRouter;
}

/** A HEAD is the GET of its path, of which Node leaves the body out: the contract need not name it. */
function askHeadAsGet(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  if (request.method === 'HEAD') {
    request.method = 'GET';
  }
  next();
}
