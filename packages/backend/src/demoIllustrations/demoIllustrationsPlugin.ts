import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { platformLedgerServiceRef } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { illustrationsSchema } from './Illustrations';
import { recordIllustrations } from './recordIllustrations';

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
        ledger: platformLedgerServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, ledger, logger, scheduler }) {
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
              const credentials = await auth.getOwnServiceCredentials();
              const caller = { credentials };
              await recordIllustrations({ ledger, caller, illustrations });
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
