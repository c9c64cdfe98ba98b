import { createApiRef } from '@backstage/core-plugin-api';
import { PlatformLedgerApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * What the pages ask; replace it to have them talk to another ledger.
 *
 * @public
 */
export const platformLedgerApiRef = createApiRef<PlatformLedgerApi>({
  id: 'plugin.platform-ledger.api',
});
