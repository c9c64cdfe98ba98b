import { isDay } from '../time';
import { bandProblems } from './bandProblems';
import { entriesOf, fieldsOf } from './loose';
import { problemPath } from './problemPath';
import { repeatedProblems } from './repeatedProblems';
import { DefinitionProblem } from './types';

/**
 * What is wrong in a charter that a schema cannot say.
 */
export function charterProblems(spec: unknown): DefinitionProblem[] {
  const fields = fieldsOf(spec);
  const criteria = entriesOf(fields.criteria);
  const kills = criteria.filter(
    criterion => fieldsOf(criterion).role === 'kill',
  ).length;
  const problems = [
    ...bandProblems(fields.band),
    ...repeatedProblems({
      entries: criteria,
      path: ['spec', 'criteria'],
      field: 'id',
    }),
    ...criteria.flatMap((criterion, index) =>
      criterionProblems({ criterion, index, startsOn: fields.startsOn }),
    ),
  ];
  if (kills === 0) {
    problems.push({
      path: 'spec.criteria',
      message: 'must have at least one kill criterion: when is it to stop?',
    });
  }
  const { atLeast } = fieldsOf(fields.continueWhen);
  if (typeof atLeast === 'number' && atLeast > kills) {
    problems.push({
      path: 'spec.continueWhen.atLeast',
      message: `must not be more than the kill criteria, of which there are ${kills}`,
    });
  }
  return problems;
}

function criterionProblems(options: {
  criterion: unknown;
  index: number;
  startsOn: unknown;
}): DefinitionProblem[] {
  const { index, startsOn } = options;
  const criterion = fieldsOf(options.criterion);
  const problems: DefinitionProblem[] = [];
  const wrong = (field: string[], message: string) =>
    problems.push({
      path: problemPath(['spec', 'criteria', index, ...field]),
      message,
    });

  if (criterion.role === 'kill') {
    if (criterion.target === undefined) {
      wrong(['target'], 'is required of a kill criterion');
    }
    if (criterion.tolerance !== undefined) {
      wrong(['tolerance'], 'is of a guardrail only');
    }
  }
  if (criterion.role === 'guardrail') {
    if (criterion.tolerance === undefined) {
      wrong(['tolerance'], 'is required of a guardrail');
    }
    for (const field of ['target', 'due']) {
      if (criterion[field] !== undefined) {
        wrong([field], 'is of a kill criterion only');
      }
    }
  }
  if (isDay(startsOn)) {
    const { due } = criterion;
    if (isDay(due) && due <= startsOn) {
      wrong(['due'], `must be after the start, ${startsOn}`);
    }
    const { measuredOn } = fieldsOf(criterion.baseline);
    if (isDay(measuredOn) && measuredOn > startsOn) {
      wrong(
        ['baseline', 'measuredOn'],
        `must not be after the start, ${startsOn}`,
      );
    }
  }
  return problems;
}
