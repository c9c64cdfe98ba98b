import { factsOfRule } from './factsOfRule';
import { predicatePaths } from './predicatePaths';
import { ScorecardSpec } from './types';

/**
 * The ids of the facts that a scorecard reads, in `appliesTo` or in a check: sorted, each once.
 *
 * @public
 */
export function factsOfScorecard(spec: ScorecardSpec): string[] {
  return Array.from(
    new Set([
      ...predicatePaths(spec.appliesTo).facts,
      ...spec.checks.flatMap(check => factsOfRule(check.when)),
    ]),
  ).sort();
}
