import {
  CharterDecisionRequest,
  CharterOutcome,
  DefinitionProblem,
} from '../schema';
import { Day, isDay } from '../time';
import { isAgainstVerdict } from './isAgainstVerdict';

/**
 * What is wrong in a decision, by field: against the verdict it needs a reason, a hold a new date that is yet to come.
 *
 * `verdict`: the outcome that stands
 * `today`: the day on which it is taken
 * @see METHODS, criteria: verdict
 * @public
 */
export function decisionProblems(options: {
  request: Pick<CharterDecisionRequest, 'decision' | 'reason' | 'holdUntil'>;
  verdict: CharterOutcome;
  today: Day;
}): DefinitionProblem[] {
  const { request, verdict, today } = options;
  const { decision, reason, holdUntil } = request;
  const problems: DefinitionProblem[] = [];
  if (isAgainstVerdict(decision, verdict) && !reason?.trim()) {
    problems.push({
      path: 'reason',
      message: `is required where ${decision} is decided against the verdict, which is ${verdict}`,
    });
  }
  if (decision === 'hold' && holdUntil === undefined) {
    problems.push({
      path: 'holdUntil',
      message: 'is required of a hold: until when?',
    });
  }
  if (decision === 'hold' && holdUntil !== undefined) {
    if (!isDay(holdUntil) || holdUntil <= today) {
      problems.push({
        path: 'holdUntil',
        message: `must be a day after today, ${today}, not ${JSON.stringify(holdUntil)}`,
      });
    }
  }
  if (decision !== 'hold' && holdUntil !== undefined) {
    problems.push({ path: 'holdUntil', message: 'is of a hold only' });
  }
  return problems;
}
