import { DefinitionProblem } from '../schema';
import { entriesOf, fieldsOf } from './loose';
import { problemPath } from './problemPath';
import { repeatedProblems } from './repeatedProblems';

/** Stands for no level at all where a level is asked for. */
const RESERVED_LEVEL = 'none';

/**
 * What is wrong in a scorecard that a schema cannot say.
 */
export function scorecardProblems(spec: unknown): DefinitionProblem[] {
  const fields = fieldsOf(spec);
  const levels = entriesOf(fields.levels);
  const checks = entriesOf(fields.checks);
  const names = levels.map(level => fieldsOf(level).name);
  const known = `one of the levels: ${names.join(', ')}`;
  const problems = [
    ...repeatedProblems({
      entries: levels,
      path: ['spec', 'levels'],
      field: 'name',
    }),
    ...repeatedProblems({
      entries: checks,
      path: ['spec', 'checks'],
      field: 'id',
    }),
  ];
  for (const [index, name] of names.entries()) {
    const path = problemPath(['spec', 'levels', index, 'name']);
    if (name === RESERVED_LEVEL) {
      problems.push({
        path,
        message: `must not be ${RESERVED_LEVEL}, which stands for no level`,
      });
    } else if (!checks.some(check => fieldsOf(check).level === name)) {
      problems.push({
        path,
        message: 'must be the level of at least one check',
      });
    }
  }
  for (const [index, check] of checks.entries()) {
    if (!names.includes(fieldsOf(check).level)) {
      problems.push({
        path: problemPath(['spec', 'checks', index, 'level']),
        message: `must be ${known}`,
      });
    }
  }
  if (fields.adoptedAt !== undefined && !names.includes(fields.adoptedAt)) {
    problems.push({ path: 'spec.adoptedAt', message: `must be ${known}` });
  }
  return problems;
}
