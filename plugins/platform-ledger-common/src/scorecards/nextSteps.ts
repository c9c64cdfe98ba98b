import { CheckResult } from '../schema';
import { CompleteScorecardSpec, Effort } from '../definitions/types';
import { isOpen, levelPosition, reachableLevels } from './judgeStates';

const EFFORT_ORDER: Record<Effort, number> = { S: 0, M: 1, L: 2 };

/**
 * The next level that can be reached, and what separates the entity from it: the least effort first, then the greatest weight, then as
 * the scorecard lists them.
 *
 * `results`: in the order of the scorecard's checks
 * `level`: the position that is reached, 0 below the first
 * @returns no level where there is none above
 * @see METHODS, adoption
 * @public
 */
export function nextSteps(options: {
  spec: CompleteScorecardSpec;
  results: readonly CheckResult[];
  level: number;
}): { nextLevel?: { name: string; title: string }; steps: CheckResult[] } {
  const { spec, results, level } = options;
  const reachable = reachableLevels(
    spec,
    results.map(result => result.state),
  );
  const next = spec.levels.findIndex(
    (_, index) => index >= level && reachable[index],
  );
  if (next < 0) {
    return { steps: [] };
  }
  const steps = results.filter(
    (result, index) =>
      isOpen(result.state) &&
      levelPosition(spec, spec.checks[index].level) <= next + 1,
  );
  return {
    nextLevel: spec.levels[next],
    steps: steps.sort(
      (left, right) =>
        EFFORT_ORDER[left.check.effort ?? 'M'] -
          EFFORT_ORDER[right.check.effort ?? 'M'] ||
        (right.check.weight ?? 1) - (left.check.weight ?? 1),
    ),
  };
}
