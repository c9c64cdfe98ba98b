import { RootConfigService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { ActivitySource } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { EntityDirectory } from '../../definitions';
import { RunnableSource } from '../../intake';
import { createActivityFile } from './createActivityFile';
import { createCapacityFile } from './createCapacityFile';
import { readActivityFiles, readCapacityFiles } from './readActivityConfig';
import { toScheduledActivity } from './toScheduledActivity';

/**
 * All sources of activity and capacity that the backend reads itself: the files of the configuration, and those that modules added.
 *
 * @throws ConflictError where two of them have the same id
 */
export function scheduledActivitySources(options: {
  config: RootConfigService;
  added: ActivitySource[];
  directory: EntityDirectory;
}): RunnableSource[] {
  const { config, added, directory } = options;
  const sources = [
    ...readActivityFiles(config).map(createActivityFile),
    ...readCapacityFiles(config).map(file =>
      createCapacityFile({ ...file, directory }),
    ),
    ...added.map(toScheduledActivity),
  ];
  const ids = new Set<string>();
  for (const { id } of sources) {
    if (ids.has(id)) {
      throw new ConflictError(`There are two sources of activity '${id}'`);
    }
    ids.add(id);
  }
  return sources;
}
