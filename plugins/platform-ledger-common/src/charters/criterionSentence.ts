import { CriterionEvaluation } from '../schema';
import { measureWords } from './measureWords';
import { readingWords } from './readingWords';
import { statusWords } from './statusWords';

/**
 * How a kill criterion stands, as an English sentence: `Golden-path uptake is at 8 of 14, 57.1 %, and needs at least 80 % by 2024-12-31: at risk, forecast 71.4 %.`
 *
 * @public
 */
export function criterionSentence(
  evaluation: Pick<
    CriterionEvaluation,
    | 'criterion'
    | 'metric'
    | 'dueOn'
    | 'target'
    | 'judged'
    | 'status'
    | 'frozen'
    | 'current'
    | 'selfReported'
    | 'problem'
    | 'withheld'
  >,
): string {
  const { criterion, metric, dueOn, target, status, withheld } = evaluation;
  if (withheld) {
    return `${criterion.title}: ${statusWords(status)}; its figures are for who may read allocation.`;
  }
  const unit = metric?.unit;
  const reading =
    evaluation.judged === 'frozen'
      ? (evaluation.frozen ?? evaluation.current)
      : evaluation.current;
  const parts = [
    reading.value === undefined
      ? `${criterion.title} has no data`
      : `${criterion.title} is at ${readingWords(reading, unit)},`,
    target
      ? `and needs ${target.side === 'atLeast' ? 'at least' : 'at most'} ${measureWords({ value: target.value, unit, digits: 1 })} by ${dueOn}`
      : `and needs what cannot be said without a baseline`,
  ];
  const after = [statusWords(status)];
  if (reading.forecast && (status === 'on-track' || status === 'at-risk')) {
    const { atDue } = reading.forecast.theilSen;
    after.push(
      `forecast ${measureWords({ value: clamped(atDue, metric?.range), unit, digits: 1 })}`,
    );
  }
  if (evaluation.selfReported) {
    after.push('self-reported');
  }
  if (evaluation.problem) {
    after.push(evaluation.problem);
  }
  return `${parts.join(' ')}: ${after.join(', ')}.`;
}

/** For display only: no share is above 100 %. */
function clamped(
  value: number,
  range: { least?: number; most?: number } = {},
): number {
  const { least = -Infinity, most = Infinity } = range;
  return Math.min(most, Math.max(least, value));
}
