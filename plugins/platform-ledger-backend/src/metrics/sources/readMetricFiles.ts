import { resolve } from 'node:path';
import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { MetricType } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { checkMetricType } from '../declareMetricType';
import {
  OBSERVATION_FIELDS,
  ObservationColumns,
} from '../intake/ObservationColumns';
import { MetricFileOptions } from './createMetricFile';

const KEY = 'platformLedger.metrics.files';

const HOURLY: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { hours: 1 },
};

/**
 * The files of observations that the configuration names.
 *
 * @throws InputError where an entry is not understood
 */
export function readMetricFiles(
  config: RootConfigService,
): MetricFileOptions[] {
  return (config.getOptionalConfigArray(KEY) ?? []).map(readFile);
}

function readFile(config: Config): MetricFileOptions {
  const id = config.getString('id');
  const path = config.getString('path');
  const metric = config.getOptionalString('metric');
  const format =
    config.getOptionalString('format') ??
    (path.endsWith('.csv') ? 'csv' : 'ndjson');
  if (format !== 'csv' && format !== 'ndjson') {
    throw new InputError(`${KEY}.format: must be csv or ndjson`);
  }
  return {
    id,
    title: config.getOptionalString('title') ?? id,
    path: resolve(path),
    format,
    metric,
    columns: readColumns(config.getOptionalConfig('columns'), metric),
    types: (config.getOptionalConfigArray('types') ?? []).map(readType),
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : HOURLY,
  };
}

/** Without any, the columns that a line needs are called as the fields are. */
function readColumns(
  config: Config | undefined,
  metric: string | undefined,
): ObservationColumns {
  const columns: ObservationColumns = { day: 'day', value: 'value' };
  if (metric === undefined) {
    columns.metric = 'metric';
  }
  for (const field of OBSERVATION_FIELDS) {
    const column = config?.getOptionalString(field);
    if (column !== undefined) {
      columns[field] = column;
    }
  }
  return columns;
}

function readType(config: Config): MetricType {
  const type: MetricType = config.get<MetricType>();
  try {
    checkMetricType(type);
  } catch (error) {
    throw new InputError(`${KEY}.types: '${type.id}'`, error);
  }
  return type;
}
