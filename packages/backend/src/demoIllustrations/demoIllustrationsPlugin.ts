import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createPlatformLedgerClient } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { illustrationsSchema } from './Illustrations';
import { recordIllustrations } from './recordIllustrations';

const LEDGER = 'platform-ledger';

/**
 * DEMO ONLY: records the illustrations of `demoIllustrations` through the ledger's public API, once the ledger knows the example's squads.
 */
export const demoIllustrationsPlugin = createBackendPlugin({
  pluginId: 'demo-illustrations',
  register(registration) {
    registration.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, logger, scheduler }) {
        const configured = config.getOptional('demoIllustrations');
        if (!configured) {
          return;
        }
        if (process.env.NODE_ENV === 'production') {
          logger.warn(
            'demoIllustrations: nothing is made up in production; remove it from the configuration',
          );
          return;
        }
        const illustrations = illustrationsSchema.parse(configured);
        const ledger = createPlatformLedgerClient({
          discoveryApi: discovery,
          fetchApi: {
            fetch: async (input, init) => {
              const { token } = await auth.getPluginRequestToken({
                onBehalfOf: await auth.getOwnServiceCredentials(),
                targetPluginId: LEDGER,
              });
              const headers = new Headers(init?.headers);
              headers.set('Authorization', `Bearer ${token}`);
              return fetch(input, { ...init, headers });
            },
          },
        });
        let recorded = false;
        await scheduler.scheduleTask({
          id: 'record-illustrations',
          scope: 'local',
          initialDelay: { seconds: 5 },
          frequency: { seconds: 5 },
          timeout: { minutes: 2 },
          async fn() {
            if (recorded) {
              return;
            }
            try {
              await recordIllustrations(ledger, illustrations);
              recorded = true;
              logger.info('The illustrations of the example are recorded');
            } catch (error) {
              logger.debug(`The ledger takes no illustrations yet: ${error}`);
            }
          },
        });
      },
    });
  },
});
