import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  FactType,
  FactValueType,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { resolve } from 'node:path';
import { checkFactType } from '../checkFactType';
import { CsvColumns, DEFAULT_CSV_COLUMNS } from '../intake';
import { FileSourceOptions } from './FileSourceOptions';

const KEY = 'platformLedger.sources.files';

const HOURLY: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { hours: 1 },
};

/**
 * The files of facts that the configuration names.
 *
 * @throws InputError where an entry is not understood
 */
export function readFileSources(
  config: RootConfigService,
): FileSourceOptions[] {
  return (config.getOptionalConfigArray(KEY) ?? []).map(readFileSource);
}

function readFileSource(config: Config): FileSourceOptions {
  const id = config.getString('id');
  const path = config.getString('path');
  return {
    id,
    title: config.getOptionalString('title') ?? id,
    path: resolve(path),
    format: oneOf({
      config,
      key: 'format',
      values: ['csv', 'ndjson'],
      fallback: path.endsWith('.csv') ? 'csv' : 'ndjson',
    }),
    columns: readColumns(config.getOptionalConfig('columns')),
    entities: {
      kind: config.getOptionalString('defaultKind') ?? 'component',
      namespace: config.getOptionalString('defaultNamespace') ?? 'default',
    },
    sweepsByDay:
      oneOf({
        config,
        key: 'sweeps',
        values: ['byDay', 'none'],
        fallback: 'none',
      }) === 'byDay',
    types: (config.getOptionalConfigArray('types') ?? []).map(readType),
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : HOURLY,
  };
}

function readColumns(config: Config | undefined): CsvColumns {
  const name = (meaning: keyof CsvColumns) =>
    config?.getOptionalString(meaning) ?? DEFAULT_CSV_COLUMNS[meaning];
  return {
    entity: name('entity'),
    fact: name('fact'),
    value: name('value'),
    observedOn: name('observedOn'),
    observedAt: name('observedAt'),
  };
}

function readType(config: Config): FactType {
  const id = config.getString('id');
  const unit = config.getOptionalString('unit');
  const description = config.getOptionalString('description');
  const sourcePriority = config.getOptionalStringArray('sourcePriority');
  const type: FactType = {
    id,
    type: config.getString('type') as FactValueType,
    title: config.getOptionalString('title') ?? id,
    ...(unit !== undefined && { unit }),
    ...(description !== undefined && { description }),
    ...(sourcePriority && { sourcePriority }),
  };
  checkFactType(type);
  return type;
}

function oneOf<T extends string>(options: {
  config: Config;
  key: string;
  values: readonly T[];
  fallback: T;
}): T {
  const { config, key, values, fallback } = options;
  const text = config.getOptionalString(key);
  const value = values.find(item => item === text);
  if (text !== undefined && value === undefined) {
    throw new InputError(
      `${KEY}.${key}: '${text}' is none of ${values.join(', ')}`,
    );
  }
  return value ?? fallback;
}
