import { resolve } from 'node:path';
import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { CAPACITY_TABLES } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { TraceColumns } from '../activity/TraceColumns';
import { ActivityFileOptions } from './createActivityFile';
import { CapacityFileOptions } from './createCapacityFile';

const ACTIVITY = 'platformLedger.activity.files';
const CAPACITY = 'platformLedger.capacity.files';

const HOURLY: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { hours: 1 },
};

/**
 * The files of traces that the configuration names.
 *
 * @throws InputError where an entry is not understood
 */
export function readActivityFiles(
  config: RootConfigService,
): ActivityFileOptions[] {
  return (config.getOptionalConfigArray(ACTIVITY) ?? []).map(entry => {
    const { path, ...file } = readFile(entry);
    const format =
      entry.getOptionalString('format') ??
      (path.endsWith('.csv') ? 'csv' : 'ndjson');
    if (format !== 'csv' && format !== 'ndjson') {
      throw new InputError(`${ACTIVITY}.format: must be csv or ndjson`);
    }
    const columns = readColumns(entry.getOptionalConfig('columns'));
    return { ...file, path: resolve(path), format, columns };
  });
}

/**
 * The files of memberships, leave and capacity that the configuration names.
 *
 * @throws InputError where an entry is not understood
 */
export function readCapacityFiles(
  config: RootConfigService,
): CapacityFileOptions[] {
  return (config.getOptionalConfigArray(CAPACITY) ?? []).map(entry => {
    const { path, ...file } = readFile(entry);
    const named = entry.getString('table');
    const table = CAPACITY_TABLES.find(other => other === named);
    if (!table) {
      throw new InputError(
        `${CAPACITY}.table: must be one of ${CAPACITY_TABLES.join(', ')}`,
      );
    }
    const columns = readTexts(entry.getOptionalConfig('columns'));
    return { ...file, path: resolve(path), table, columns };
  });
}

function readFile(config: Config) {
  const id = config.getString('id');
  return {
    id,
    title: config.getOptionalString('title') ?? id,
    path: config.getString('path'),
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : HOURLY,
  };
}

/** Without any, columns are called as the fields are. */
function readColumns(config: Config | undefined): TraceColumns {
  const optional = (field: string) => config?.getOptionalString(field);
  return {
    id: readList(config, 'id'),
    day: optional('day') ?? 'day',
    person: optional('person') ?? 'person',
    bot: optional('bot'),
    item: readList(config, 'item'),
    change: optional('change'),
    component: optional('component'),
    area: optional('area'),
    hours: optional('hours'),
    points: optional('points'),
    observedAt: optional('observedAt'),
    attributes: readTexts(config?.getOptionalConfig('attributes')),
  };
}

function readList(config: Config | undefined, field: string): string[] {
  const value: unknown = config?.getOptional(field) ?? field;
  return typeof value === 'string'
    ? [value]
    : (config?.getStringArray(field) ?? []);
}

function readTexts(config: Config | undefined): Record<string, string> {
  return Object.fromEntries(
    (config?.keys() ?? []).map(key => [key, config?.getString(key) ?? '']),
  );
}
