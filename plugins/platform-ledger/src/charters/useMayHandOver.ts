import { usePermission } from '@backstage/plugin-permission-react';
import { handOverUpdatePermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Whether the reader may work off hand-over lists. The backend asks again. */
export function useMayHandOver(): boolean {
  const { allowed } = usePermission({ permission: handOverUpdatePermission });
  return allowed;
}
