import { DefinitionProblem } from '../schema';
import { fieldsOf } from './loose';
import { problemPath } from './problemPath';

/**
 * A problem for each entry of a list whose name an earlier one has already.
 *
 * `path`: of the list
 * `field`: that names an entry
 */
export function repeatedProblems(options: {
  entries: unknown[];
  path: (string | number)[];
  field: string;
}): DefinitionProblem[] {
  const { entries, path, field } = options;
  const firstOf = new Map<unknown, number>();
  const problems: DefinitionProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const name = fieldsOf(entry)[field];
    const first = firstOf.get(name);
    if (name === undefined || first === undefined) {
      firstOf.set(name, index);
    } else {
      problems.push({
        path: problemPath([...path, index, field]),
        message: `must be different from ${problemPath([...path, first, field])}, which is ${JSON.stringify(name)} too`,
      });
    }
  }
  return problems;
}
