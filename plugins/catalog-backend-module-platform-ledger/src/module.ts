import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { LedgerDefinitionsProcessor } from './LedgerDefinitionsProcessor';

/**
 * Teaches the catalog the kinds Scorecard, AllocationPolicy and Charter.
 *
 * @public
 */
export const catalogModulePlatformLedger = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'platform-ledger',
  register(registration) {
    registration.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addProcessor(LedgerDefinitionsProcessor.create());
      },
    });
  },
});
