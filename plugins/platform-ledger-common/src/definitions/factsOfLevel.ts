import { factsOfRule } from './factsOfRule';
import { predicatePaths } from './predicatePaths';
import { CompleteScorecardSpec } from './types';

/**
 * The ids of the facts that say who is counted on a scorecard and whether a level, and those below it, are reached: sorted, each once.
 *
 * @public
 */
export function factsOfLevel(
  spec: Pick<CompleteScorecardSpec, 'appliesTo' | 'checks' | 'levels'>,
  level: string,
): string[] {
  const names = spec.levels.map(({ name }) => name);
  const counted = names.slice(0, names.indexOf(level) + 1);
  return Array.from(
    new Set([
      ...predicatePaths(spec.appliesTo).facts,
      ...spec.checks
        .filter(check => counted.includes(check.level))
        .flatMap(check => factsOfRule(check.when)),
    ]),
  ).sort();
}
