import { MetricAggregation, MetricType } from '../schema';
import { parseEntityRef } from '@backstage/catalog-model';
import { parseMetricId } from '../definitions';
import { durationDays } from '../scorecards';

/** @public */
export interface MetricTypeProblem {
  /** For example `range.least`. */
  field: string;
  reason: string;
}

const FIELDS: Record<keyof MetricType, true> = {
  id: true,
  title: true,
  description: true,
  unit: true,
  better: true,
  aggregation: true,
  window: true,
  cadence: true,
  freshWithin: true,
  range: true,
  reportedBy: true,
};
const AGGREGATIONS: readonly MetricAggregation[] = ['latest', 'sum', 'median'];
const LONGEST_ID = 200;
const LONGEST_UNIT = 64;
const OF_A_SHARE = 'lies outside of 0 to 1, which a share is in';
const DURATION = 'must be an ISO duration in days or weeks, such as P7D';

/**
 * What is wrong with the declaration of a metric, field by field; empty where nothing is.
 *
 * @public
 */
export function metricTypeProblems(type: MetricType): MetricTypeProblem[] {
  const { id, title, unit, better, aggregation, window } = type;
  const problems: MetricTypeProblem[] = [];
  const expect = (field: string, reason: string, holds: boolean) => {
    if (!holds) {
      problems.push({ field, reason });
    }
  };
  const family = parseMetricId(id)?.family;
  expect(
    'id',
    'must be words of lower-case letters, digits and dashes, two at least, joined by /',
    family !== undefined && id.length <= LONGEST_ID,
  );
  expect(
    'id',
    `is of the family '${family}', which the ledger computes itself`,
    family === undefined || family === 'observed',
  );
  expect('title', 'must not be empty', Boolean(title?.trim()));
  expect(
    'unit',
    `must be a text of 1 to ${LONGEST_UNIT} characters`,
    Boolean(unit?.trim()) && unit.length <= LONGEST_UNIT,
  );
  expect(
    'better',
    'must be higher or lower',
    better === 'higher' || better === 'lower',
  );
  expect(
    'aggregation',
    `must be one of ${AGGREGATIONS.join(', ')}`,
    AGGREGATIONS.includes(aggregation),
  );
  expect(
    'window',
    aggregation === 'median'
      ? 'must be an ISO duration in days or weeks, such as P90D: a median is of the observations in it'
      : 'has a meaning for the aggregation median alone',
    aggregation === 'median' ? isDuration(window) : window === undefined,
  );
  expect('cadence', DURATION, isDuration(type.cadence));
  expect(
    'freshWithin',
    DURATION,
    type.freshWithin === undefined || isDuration(type.freshWithin),
  );
  for (const field of Object.keys(type)) {
    expect(field, 'means nothing here', Object.hasOwn(FIELDS, field));
  }
  return [...problems, ...rangeProblems(type), ...reporterProblems(type)];
}

function isDuration(text: string | undefined): boolean {
  try {
    return text !== undefined && durationDays(text) > 0;
  } catch {
    return false;
  }
}

function rangeProblems({ unit, range = {} }: MetricType): MetricTypeProblem[] {
  const { least = -Infinity, most = Infinity } = range;
  const problems: MetricTypeProblem[] = [];
  if (least > most) {
    problems.push({ field: 'range.least', reason: `is above range.most` });
  }
  if (unit === 'share' && range.least !== undefined && least < 0) {
    problems.push({ field: 'range.least', reason: OF_A_SHARE });
  }
  if (unit === 'share' && range.most !== undefined && most > 1) {
    problems.push({ field: 'range.most', reason: OF_A_SHARE });
  }
  return problems;
}

function reporterProblems({ reportedBy }: MetricType): MetricTypeProblem[] {
  return reportedBy === undefined || isGroup(reportedBy)
    ? []
    : [
        {
          field: 'reportedBy',
          reason:
            'must be the reference of a group, such as group:default/core',
        },
      ];
}

function isGroup(text: string): boolean {
  try {
    return parseEntityRef(text).kind.toLocaleLowerCase('en-US') === 'group';
  } catch {
    return false;
  }
}
