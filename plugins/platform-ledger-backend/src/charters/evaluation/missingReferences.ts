import {
  CharterSpec,
  DefinitionProblem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * That who owns a charter, or decides on it, is not there.
 *
 * `isMissing`: of a reference that is complete and in lower case
 */
export function missingReferences(
  { owner, decider }: Pick<CharterSpec, 'owner' | 'decider'>,
  isMissing: (ref: string) => boolean,
): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  if (isMissing(decider)) {
    problems.push({
      path: 'spec.decider',
      message: `The catalog does not have '${decider}': nobody can decide`,
    });
  }
  if (isMissing(owner)) {
    problems.push({
      path: 'spec.owner',
      message: `The catalog does not have '${owner}'`,
    });
  }
  return problems;
}
