import { createServiceRef } from '@backstage/backend-plugin-api';
import { DemoClock } from './DemoClock';

/** The one clock that the ledger reads and the route moves. */
export const demoClockServiceRef = createServiceRef<DemoClock>({
  id: 'demo.clock',
  scope: 'root',
});
