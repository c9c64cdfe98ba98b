import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';

/**
 * The backend plugin of Platform Ledger. This file only wires.
 *
 * @public
 */
export const platformLedgerPlugin = createBackendPlugin({
  pluginId: 'platform-ledger',
  register(registration) {
    registration.registerInit({
      deps: { logger: coreServices.logger },
      async init({ logger }) {
        logger.info('Platform Ledger is here');
      },
    });
  },
});
