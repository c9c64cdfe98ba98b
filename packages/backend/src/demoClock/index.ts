import {
  coreServices,
  createBackendFeatureLoader,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { ledgerClockServiceRef } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { DemoClock } from './DemoClock';
import { demoClockPlugin } from './demoClockPlugin';
import { demoClockServiceRef } from './demoClockServiceRef';

/**
 * DEMO ONLY: where `demoClock` is configured, the ledger's clock is one that can be moved forward. There is no setting that has a backend in
 * production start with it.
 */
export default createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    if (!config.has('demoClock')) {
      return;
    }
    if (process.env.NODE_ENV === 'production') {
      throw new NotAllowedError(
        'demoClock: the clock of a production backend cannot be set; remove it from the configuration',
      );
    }
    const startsAt = config.getOptionalString('demoClock.now');
    yield createServiceFactory({
      service: demoClockServiceRef,
      deps: {},
      factory: () => DemoClock.create(startsAt),
    });
    yield createServiceFactory({
      service: ledgerClockServiceRef,
      deps: { clock: demoClockServiceRef },
      factory: ({ clock }) => clock,
    });
    yield demoClockPlugin;
  },
});
