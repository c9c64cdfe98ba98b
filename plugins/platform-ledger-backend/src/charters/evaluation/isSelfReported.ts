import {
  MetricDescription,
  MetricSeries,
  parseMetricId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { refsOfName } from '../../metrics';
import { completeRef } from '../chartersOf';
import { PlannedCriterion } from './PlannedCriterion';

/**
 * Whether the team that is judged reports the metric itself, or states by itself where its time goes.
 *
 * `series`: what is judged
 * @see METHODS, criteria: self-reported
 */
export function isSelfReported(
  { metric, owner }: Pick<PlannedCriterion, 'metric' | 'owner'>,
  series: Pick<MetricSeries, 'selfReported'> | undefined,
): boolean {
  return (
    metric !== undefined &&
    (isReportedBy(metric, owner) ||
      (series?.selfReported === true && isOfGroup(metric, owner)))
  );
}

/** Declarations of earlier releases may name the group without its namespace. */
function isReportedBy(
  { reportedBy }: MetricDescription,
  owner: string,
): boolean {
  return reportedBy !== undefined && completeRef(reportedBy, 'group') === owner;
}

function isOfGroup({ id }: MetricDescription, owner: string): boolean {
  const metric = parseMetricId(id);
  return (
    metric !== undefined &&
    'group' in metric &&
    refsOfName('group', metric.group).includes(owner)
  );
}
