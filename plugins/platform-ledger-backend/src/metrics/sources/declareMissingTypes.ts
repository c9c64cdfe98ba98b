import { MetricType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING, LedgerDatabase } from '../../database';
import { declareMetricType } from '../declareMetricType';
import { selectMetricTypes } from '../operations/selectMetricTypes';

/**
 * Declares the metrics of a source that nobody has declared yet. Where there are none, nothing is recorded.
 */
export async function declareMissingTypes(options: {
  database: LedgerDatabase;
  types: readonly MetricType[];
}): Promise<void> {
  const { database, types } = options;
  const known = await selectMetricTypes({
    tx: database.client,
    recording: LATEST_RECORDING,
  });
  const missing = types.filter(({ id }) => !known.has(id));
  if (missing.length > 0) {
    await database.record('metric-type', async (tx, recording) => {
      for (const type of missing) {
        await declareMetricType({ tx, recording, type, overwrite: false });
      }
    });
  }
}
