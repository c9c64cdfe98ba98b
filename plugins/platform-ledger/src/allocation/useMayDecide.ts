import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { allocationManagePermission } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import useAsync from 'react-use/esm/useAsync';

/**
 * Whether the reader may decide for a group: by permission, and as one of its members or as somebody who manages every
 * squad's allocation. Undefined until it is known. The backend asks again.
 */
export function useMayDecide(
  group: string,
  permission: BasicPermission,
): boolean | undefined {
  const identityApi = useApi(identityApiRef);
  const identity = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  const create = usePermission({ permission });
  const manage = usePermission({ permission: allocationManagePermission });
  if (create.loading || manage.loading || identity.loading) {
    return undefined;
  }
  const isMember = identity.value?.ownershipEntityRefs.includes(group) ?? false;
  return create.allowed && (manage.allowed || isMember);
}
