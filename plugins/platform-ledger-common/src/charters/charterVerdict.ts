import { CharterVerdict, CriterionStatus, GuardrailState } from '../schema';
import { CharterSpec } from '../definitions';

/**
 * What `continueWhen` makes of the kill criteria: `continue` where enough of them are met, else the default action. Guardrails that are broken
 * stand beside it and change nothing of it.
 *
 * `statuses`: of the kill criteria; before the due day what they would come to if it were now
 * @see METHODS, criteria: verdict
 * @public
 */
export function charterVerdict(options: {
  continueWhen?: CharterSpec['continueWhen'];
  defaultAction: CharterSpec['defaultAction'];
  statuses: readonly CriterionStatus[];
  guardrails: readonly { id: string; state: GuardrailState }[];
}): Pick<CharterVerdict, 'outcome' | 'met' | 'of' | 'needed' | 'broken'> {
  const { continueWhen = 'any', defaultAction, statuses, guardrails } = options;
  const of = statuses.length;
  const met = statuses.filter(status => status === 'met').length;
  const needed = neededOf(continueWhen, of);
  return {
    outcome: met >= needed ? 'continue' : defaultAction,
    met,
    of,
    needed,
    broken: guardrails
      .filter(({ state }) => state === 'broken')
      .map(({ id }) => id),
  };
}

/** At least one: of nothing, nothing is met. */
function neededOf(
  continueWhen: NonNullable<CharterSpec['continueWhen']>,
  of: number,
): number {
  switch (continueWhen) {
    case 'any':
      return 1;
    case 'all':
      return Math.max(1, of);
    default:
      return continueWhen.atLeast;
  }
}
