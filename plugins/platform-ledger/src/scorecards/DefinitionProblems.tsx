import {
  DefinitionProblem,
  DefinitionRevision,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Message } from '../elements';
import { useFormat } from '../format';
import { useTranslation } from '../translation';

export interface DefinitionProblemsProps {
  problems: DefinitionProblem[];
  revision?: DefinitionRevision;
}

/** The definition in the catalog is invalid: what is wrong, and what is in force instead. */
export function DefinitionProblems(props: DefinitionProblemsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { problems, revision } = props;
  if (problems.length === 0) {
    return null;
  }
  return (
    <Message kind="warning" title={t('problems.title')}>
      {revision &&
        t('problems.inForce', {
          number: String(revision.number),
          day: format.day(revision.firstSeenOn),
        })}
      <ul>
        {problems.map(problem => (
          <li key={`${problem.path} ${problem.message}`}>
            <code>{problem.path}</code>: {problem.message}
          </li>
        ))}
      </ul>
    </Message>
  );
}
