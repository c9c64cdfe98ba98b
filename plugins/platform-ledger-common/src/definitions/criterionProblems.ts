import { DefinitionProblem } from '../schema';
import { Day, isDay } from '../time';
import { criterionUnitProblems } from './criterionUnitProblems';
import { isAtOrUnder } from './isAtOrUnder';
import { fieldsOf } from './loose';
import { metricIdProblem } from './metricIdProblem';
import { problemPath } from './problemPath';

interface FieldProblem {
  /** Under the criterion. */
  field: string[];
  message: string;
}

/**
 * What is wrong in one criterion of a charter that a schema cannot say, one problem a field.
 *
 * `startsOn`, `endsOn`: first and last day of the runway, as far as they are known
 */
export function criterionProblems(options: {
  criterion: unknown;
  index: number;
  startsOn?: Day;
  endsOn?: Day;
}): DefinitionProblem[] {
  const criterion = fieldsOf(options.criterion);
  const problems: DefinitionProblem[] = [];
  for (const { field, message } of [
    ...metricProblems(criterion),
    ...roleProblems(criterion),
    ...dayProblems({ ...options, criterion }),
    ...criterionUnitProblems(criterion),
  ]) {
    const path = problemPath(['spec', 'criteria', options.index, ...field]);
    if (!problems.some(known => isAtOrUnder(path, known.path))) {
      problems.push({ path, message });
    }
  }
  return problems;
}

function metricProblems({ metric }: Record<string, unknown>): FieldProblem[] {
  const message =
    typeof metric === 'string' ? metricIdProblem(metric) : undefined;
  return message === undefined ? [] : [{ field: ['metric'], message }];
}

function roleProblems(criterion: Record<string, unknown>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (criterion.role === 'kill') {
    if (criterion.target === undefined) {
      problems.push({
        field: ['target'],
        message: 'is required of a kill criterion',
      });
    }
    if (criterion.tolerance !== undefined) {
      problems.push({
        field: ['tolerance'],
        message: 'is of a guardrail only',
      });
    }
  }
  if (criterion.role === 'guardrail') {
    if (criterion.tolerance === undefined) {
      problems.push({
        field: ['tolerance'],
        message: 'is required of a guardrail',
      });
    }
    for (const field of ['target', 'due']) {
      if (criterion[field] !== undefined) {
        problems.push({
          field: [field],
          message: 'is of a kill criterion only',
        });
      }
    }
  }
  return problems;
}

function dayProblems(options: {
  criterion: Record<string, unknown>;
  startsOn?: Day;
  endsOn?: Day;
}): FieldProblem[] {
  const { criterion, startsOn, endsOn } = options;
  const { due } = criterion;
  const { measuredOn } = fieldsOf(criterion.baseline);
  const problems: FieldProblem[] = [];
  if (isDay(due) && startsOn !== undefined && due <= startsOn) {
    problems.push({
      field: ['due'],
      message: `must be after the start, ${startsOn}`,
    });
  }
  if (isDay(due) && endsOn !== undefined && due > endsOn) {
    problems.push({
      field: ['due'],
      message: `must not be after the end of the runway, ${endsOn}`,
    });
  }
  if (isDay(measuredOn) && startsOn !== undefined && measuredOn > startsOn) {
    problems.push({
      field: ['baseline', 'measuredOn'],
      message: `must not be after the start, ${startsOn}`,
    });
  }
  return problems;
}
