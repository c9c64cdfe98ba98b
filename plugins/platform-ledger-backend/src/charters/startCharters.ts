import {
  AuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  charterDecidePermission,
  charterExplainPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LedgerDatabase } from '../database';
import { RouteServices } from '../http';
import {
  charterResourceRef,
  isCharterOwner,
  isDecider,
  Visibility,
} from '../permissions';
import { ScorecardReads } from '../scorecards';
import { AuthorizedCharterService } from './AuthorizedCharterService';
import { CatalogUsers } from './CatalogUsers';
import { CharterActors } from './CharterActors';
import { CharterReads } from './CharterReads';
import { DatabaseCharterReads } from './DatabaseCharterReads';
import { DatabaseCharterDecisions } from './decisions/DatabaseCharterDecisions';
import { CharterSources } from './evaluation/CharterSources';
import { DatabaseRunBook } from './freezing/DatabaseRunBook';
import { startCharterTask } from './freezing/startCharterTask';
import { loadCharterResources } from './loadCharterResources';
import { readSettleDays } from './readSettleDays';
import { mountCharterRoutes } from './routes';
import { UserCheckingReads } from './UserCheckingReads';

/**
 * Wires charters: their permissions, their task and their routes.
 */
export async function startCharters(
  options: RouteServices &
    Omit<CharterSources, 'settleDays'> & {
      ledger: LedgerDatabase;
      scorecards: Pick<ScorecardReads, 'entity'>;
      visibility: Visibility;
      auth: AuthService;
      catalog: CatalogService;
      userInfo: UserInfoService;
      permissions: PermissionsService;
      permissionsRegistry: PermissionsRegistryService;
      scheduler: SchedulerService;
      config: RootConfigService;
      logger: LoggerService;
    },
): Promise<{ reads: CharterReads }> {
  const { ledger, definitions, config } = options;
  const sources = { ...options, settleDays: readSettleDays(config) };
  options.permissionsRegistry.addResourceType({
    resourceRef: charterResourceRef,
    permissions: [charterDecidePermission, charterExplainPermission],
    rules: [isDecider, isCharterOwner],
    getResources: entityRefs =>
      loadCharterResources({ ledger, definitions, entityRefs }),
  });
  await startCharterTask({
    ...options,
    sources: { ...sources, runs: DatabaseRunBook.create({ definitions }) },
  });
  const reads = DatabaseCharterReads.create({ ...options, sources });
  mountCharterRoutes({
    ...options,
    reads,
    charters: AuthorizedCharterService.create({
      ...options,
      reads: UserCheckingReads.create({
        reads,
        users: CatalogUsers.create(options),
        clock: ledger.clock,
      }),
      decisions: DatabaseCharterDecisions.create({ ledger, sources }),
      actors: CharterActors.create(options),
    }),
  });
  return { reads };
}
