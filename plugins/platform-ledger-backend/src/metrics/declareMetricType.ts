import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import {
  fieldErrors,
  MetricDescription,
  metricDescription,
  MetricType,
  metricTypeProblems,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../database';
import { hasObservations } from './operations/hasObservations';
import { insertMetricType } from './operations/insertMetricType';
import { selectMetricTypes } from './operations/selectMetricTypes';

/** What makes figures of before and after comparable; charters rest on it. */
const FIXED = ['unit', 'better', 'aggregation'] as const;

/**
 * Declares a metric, or describes it better. Each declaration is kept.
 *
 * `overwrite`: else a declaration that is there stands as it is
 * @throws InputError that names every wrong field
 * @throws ConflictError where it has observations, and they would mean something else
 */
export async function declareMetricType(options: {
  tx: Knex.Transaction;
  recording: Recording;
  type: MetricType;
  overwrite: boolean;
}): Promise<MetricDescription> {
  const { tx, recording, overwrite } = options;
  checkMetricType(options.type);
  const type = completed(options.type);
  const types = await selectMetricTypes({ tx, recording: recording.id });
  const present = types.get(type.id);
  if (present && !overwrite) {
    return present.metric;
  }
  const changed = FIXED.find(
    field => present && present.type[field] !== type[field],
  );
  if (
    present &&
    changed &&
    (await hasObservations({ tx, metricKey: present.key }))
  ) {
    throw new ConflictError(
      `${changed}: is '${present.type[changed]}', and stays so once the metric '${type.id}' is observed; declare another metric`,
    );
  }
  if (!present || stableJson(present.type) !== stableJson(type)) {
    const number = (present?.number ?? 0) + 1;
    await insertMetricType({ tx, recording, type, number });
  }
  return metricDescription(type, 'observed');
}

/**
 * @throws InputError that names every wrong field
 */
export function checkMetricType(type: MetricType): void {
  const problems = metricTypeProblems(type);
  if (problems.length > 0) {
    throw fieldErrors(problems);
  }
}

/** With the whole reference of who reports it, as owners of charters have theirs. */
function completed(type: MetricType): MetricType {
  const { reportedBy } = type;
  return reportedBy === undefined
    ? type
    : { ...type, reportedBy: stringifyEntityRef(parseEntityRef(reportedBy)) };
}
