import {
  AuthService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { FactSource } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { createCatalogSource } from './createCatalogSource';
import { createFileSource } from './createFileSource';
import { readFileSources } from './readFileSources';
import { ScheduledSource } from './ScheduledSource';
import { toScheduledSource } from './toScheduledSource';

const CATALOG = 'platformLedger.sources.catalog';

const DEFAULT_KINDS = ['Component', 'API', 'Resource', 'System', 'Domain'];

const HOURLY: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { minutes: 30 },
};

/**
 * All sources that the backend reads itself: the catalog, the files of the configuration, and those that modules added.
 *
 * @throws ConflictError where two of them have the same id
 */
export function scheduledSources(options: {
  config: RootConfigService;
  catalog: CatalogService;
  auth: AuthService;
  added: FactSource[];
}): ScheduledSource[] {
  const { config, catalog, auth, added } = options;
  const enabled = config.getOptionalBoolean(`${CATALOG}.enabled`) ?? true;
  const scheduleKey = `${CATALOG}.schedule`;
  const catalogSource = createCatalogSource({
    catalog,
    auth,
    kinds: config.getOptionalStringArray(`${CATALOG}.kinds`) ?? DEFAULT_KINDS,
    schedule: config.has(scheduleKey)
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig(scheduleKey),
        )
      : HOURLY,
  });
  const sources = [
    ...(enabled ? [toScheduledSource(catalogSource)] : []),
    ...readFileSources(config).map(createFileSource),
    ...added.map(toScheduledSource),
  ];
  const ids = new Set<string>();
  for (const { id } of sources) {
    if (ids.has(id)) {
      throw new ConflictError(`There are two fact sources '${id}'`);
    }
    ids.add(id);
  }
  return sources;
}
