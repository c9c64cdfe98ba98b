import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createPlatformLedgerClient } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from './platformLedgerApiRef';

export const platformLedgerApiFactory = createApiFactory({
  api: platformLedgerApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: deps => createPlatformLedgerClient(deps),
});
