import { RootConfigService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { MetricSource } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { RunnableSource } from '../../intake';
import { createMetricFile } from './createMetricFile';
import { readMetricFiles } from './readMetricFiles';
import { toRunnableSource } from './toRunnableSource';

/**
 * All sources of metrics that the backend reads itself: the files of the configuration, and those that modules added.
 *
 * @throws ConflictError where two of them have the same id
 */
export function scheduledMetricSources(options: {
  config: RootConfigService;
  added: MetricSource[];
}): RunnableSource[] {
  const { config, added } = options;
  const sources = [
    ...readMetricFiles(config).map(createMetricFile),
    ...added.map(toRunnableSource),
  ];
  const ids = new Set<string>();
  for (const { id } of sources) {
    if (ids.has(id)) {
      throw new ConflictError(`There are two sources of metrics '${id}'`);
    }
    ids.add(id);
  }
  return sources;
}
