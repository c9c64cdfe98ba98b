import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

/** Whether the reader is, or is a member of, an owner. Undefined until it is known. The backend asks again. */
export function useBelongsTo(ownerRef: string): boolean | undefined {
  const identityApi = useApi(identityApiRef);
  const identity = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  if (identity.loading) {
    return undefined;
  }
  return identity.value?.ownershipEntityRefs.includes(ownerRef) ?? false;
}
