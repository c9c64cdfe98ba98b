import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { json } from 'express';
import { LedgerRouter } from '../http';
import { EndpointMap } from '../schema/EndpointMap';
import { spec } from '../schema/generated/openapi';

/** A push of 10,000 observations, with room. */
const LARGEST_JSON = '16mb';

/**
 * The router of `openapi.yaml`: what does not fit the contract is answered with 400 and the name of the field, and never
 * reaches a handler. Each domain mounts its own routes on it.
 *
 * `validateResponses`: also hold answers against the contract; for tests
 */
export function createRouter(options: {
  validateResponses: boolean;
}): LedgerRouter {
  return createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
    spec,
    {
      middleware: [json({ limit: LARGEST_JSON })],
      validatorOptions: { validateResponses: options.validateResponses },
    },
  );
}
