import { CriterionTarget } from '../definitions';
import { targetAmountWords } from './targetAmountWords';
import { targetForm } from './targetForm';

/**
 * A target in words: `at least 80 %`, `an increase by 20 points`.
 *
 * @public
 */
export function targetWords(target: CriterionTarget, unit?: string): string {
  const amount = targetAmountWords({ ...targetForm(target), unit });
  if ('atLeast' in target) {
    return `at least ${amount}`;
  }
  return 'atMost' in target ? `at most ${amount}` : amount;
}
