import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { ActivitySource } from './ActivitySource';

/** @public */
export interface ActivitySourcesExtensionPoint {
  /**
   * @throws ConflictError where a source of that id is there already
   */
  addActivitySource(source: ActivitySource): void;
}

/**
 * Where backend modules add sources of activity.
 *
 * @public
 */
export const activitySourcesExtensionPoint =
  createExtensionPoint<ActivitySourcesExtensionPoint>({
    id: 'platform-ledger.activity-sources',
  });
