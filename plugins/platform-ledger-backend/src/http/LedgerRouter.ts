import { TypedRouter } from '@backstage/backend-openapi-utils';
import { EndpointMap } from '../schema/EndpointMap';

/**
 * The router that every domain mounts its routes on: requests are validated against `openapi.yaml` before they arrive.
 */
export type LedgerRouter = TypedRouter<EndpointMap>;
