import { parseMetricId } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition } from '../../definitions';
import { nameOfRef, refsOfName } from '../../metrics';

/**
 * The scorecard whose adoption a metric is; nothing for other metrics, and where it is not known.
 *
 * @param scorecards - by reference
 */
export function scorecardOfMetric(
  metric: string,
  scorecards: ReadonlyMap<string, StoredDefinition>,
): StoredDefinition | undefined {
  const id = parseMetricId(metric);
  return id?.family === 'adoption'
    ? refsOfName('scorecard', id.scorecard)
        .map(ref => scorecards.get(ref))
        .find(scorecard => scorecard !== undefined)
    : undefined;
}

/** The metric that is a scorecard's adoption. */
export function metricOfScorecard(scorecardRef: string): string {
  return `adoption/${nameOfRef(scorecardRef)}`;
}
