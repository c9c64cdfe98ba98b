import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  allocationReadPermission,
  parseMetricId,
  totalsReadPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { assertAllowed } from '../permissions';
import { restsOnAllocation } from './families/restsOnAllocation';

/**
 * Of the ledger's own metrics, what they are made of has to be allowed as well: totals, or allocation.
 *
 * @throws NotAllowedError that names the permission
 */
export async function assertReadable(options: {
  metric: string;
  permissions: PermissionsService;
  credentials: BackstageCredentials;
}): Promise<void> {
  const permission = permissionBehind(options.metric);
  if (permission) {
    await assertAllowed({ ...options, permission });
  }
}

function permissionBehind(metric: string): BasicPermission | undefined {
  if (restsOnAllocation(metric)) {
    return allocationReadPermission;
  }
  return parseMetricId(metric)?.family === 'adoption'
    ? totalsReadPermission
    : undefined;
}
