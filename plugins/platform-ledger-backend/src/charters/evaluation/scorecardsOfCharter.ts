import { StoredDefinition } from '../../definitions';
import { CharterRevision } from '../chartersOf';
import { scorecardOfMetric } from './scorecardOfMetric';

/**
 * Scorecards that a revision of a charter is judged by: those that it names, and those whose adoption its criteria read; each once. Those that are not
 * known are left out.
 *
 * @param scorecards - by reference
 */
export function scorecardsOfCharter(
  { spec }: Pick<CharterRevision, 'spec'>,
  scorecards: ReadonlyMap<string, StoredDefinition>,
): StoredDefinition[] {
  const found = [
    ...spec.scorecards.map(ref => scorecards.get(ref)),
    ...spec.criteria.map(({ metric }) => scorecardOfMetric(metric, scorecards)),
  ];
  return [...new Set(found.filter(scorecard => scorecard !== undefined))];
}
