import {
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { GroupActors } from '../allocation';
import { RouteServices } from '../http';
import { AuthorizedReportService } from './AuthorizedReportService';
import { DatabaseReportStore } from './DatabaseReportStore';
import { release } from './release';
import { renderReport } from './renderers';
import { mountReportRoutes } from './routes';
import { SnapshotSources } from './snapshot/SnapshotSources';

/**
 * Wires reports and their routes.
 */
export function startReports(
  options: RouteServices & {
    sources: Omit<SnapshotSources, 'portalUrl' | 'release'>;
    actors: Pick<GroupActors, 'authorOf'>;
    permissions: PermissionsService;
    config: RootConfigService;
  },
): void {
  const { config, permissions, actors } = options;
  const sources = {
    ...options.sources,
    portalUrl: config.getOptionalString('app.baseUrl'),
    release,
  };
  const store = DatabaseReportStore.create({ sources, render: renderReport });
  mountReportRoutes({
    ...options,
    store,
    reports: AuthorizedReportService.create({ store, permissions, actors }),
  });
}
