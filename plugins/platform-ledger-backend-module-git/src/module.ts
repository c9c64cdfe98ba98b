import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { activitySourcesExtensionPoint } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { GitSource } from './GitSource';
import { readRepositories } from './readRepositories';

/**
 * Adds a source of activity for each clone that the configuration names.
 *
 * @public
 */
export const platformLedgerModuleGit = createBackendModule({
  pluginId: 'platform-ledger',
  moduleId: 'git',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        sources: activitySourcesExtensionPoint,
      },
      async init({ config, sources }) {
        for (const repository of readRepositories(config)) {
          sources.addActivitySource(GitSource.create(repository));
        }
      },
    });
  },
});
