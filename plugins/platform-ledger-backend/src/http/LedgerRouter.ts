import { TypedRouter } from '@backstage/backend-openapi-utils';
import { LedgerEndpointMap } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * The router that every domain mounts its routes on: requests are validated against `openapi.yaml` before they arrive.
 */
export type LedgerRouter = TypedRouter<LedgerEndpointMap>;
