import { resolve } from 'node:path';
import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { PathRule, Repository } from './Repository';

const KEY = 'platformLedger.git.repositories';
const BOTS = ['\\[bot\\]', '^renovate', '^dependabot'];
const HOURLY = { frequency: { hours: 1 }, timeout: { hours: 1 } };

/**
 * The clones that the configuration names.
 *
 * @throws InputError where an entry is not understood
 */
export function readRepositories(config: RootConfigService): Repository[] {
  return (config.getOptionalConfigArray(KEY) ?? []).map(entry => {
    const id = entry.getString('id');
    const ref = entry.getOptionalString('ref') ?? 'HEAD';
    if (ref.startsWith('-')) {
      throw new InputError(`${KEY}.ref: '${ref}' names no commits`);
    }
    return {
      id,
      ref,
      title: entry.getOptionalString('title') ?? `Commits of ${id}`,
      path: resolve(entry.getString('path')),
      paths: (entry.getOptionalConfigArray('items') ?? []).map(readPathRule),
      otherArea: entry.getOptionalString('otherArea') ?? 'other',
      trailers: (entry.getOptionalStringArray('trailers') ?? []).map(name =>
        name.toLocaleLowerCase('en-US'),
      ),
      bots: (entry.getOptionalStringArray('bots') ?? BOTS).map(readPattern),
      schedule: entry.has('schedule')
        ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
            entry.getConfig('schedule'),
          )
        : HOURLY,
    };
  });
}

function readPathRule(config: Config): PathRule {
  const path = config.getString('path').replace(/^(\.?\/)+|\/+$/g, '');
  const component = config.getOptionalString('component');
  const area = config.getOptionalString('area');
  if (component !== undefined && area === undefined) {
    return { path, item: { component } };
  }
  if (area !== undefined && component === undefined) {
    return { path, item: { area } };
  }
  throw new InputError(
    `${KEY}.items: '${path}' must name either a component or an area`,
  );
}

function readPattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    throw new InputError(
      `${KEY}.bots: '${pattern}' is not a regular expression`,
    );
  }
}
