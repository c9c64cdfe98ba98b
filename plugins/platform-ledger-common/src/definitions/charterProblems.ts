import { DefinitionProblem } from '../schema';
import { Day, fromDayNumber, isDay } from '../time';
import { bandProblems } from './bandProblems';
import { charterRunway } from './charterRunway';
import { criterionProblems } from './criterionProblems';
import { entriesOf, fieldsOf } from './loose';
import { repeatedProblems } from './repeatedProblems';
import { LONGEST_RUNWAY_QUARTERS } from './schema/charterSchema';

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
      criterionProblems({ criterion, index, ...runwayOf(fields) }),
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

/** As far as what somebody wrote says them. */
function runwayOf(spec: Record<string, unknown>): {
  startsOn?: Day;
  endsOn?: Day;
} {
  const { startsOn, runwayQuarters } = spec;
  if (!isDay(startsOn)) {
    return {};
  }
  if (runwayQuarters === undefined) {
    return { startsOn, endsOn: lastDayOf({ startsOn }) };
  }
  return isRunway(runwayQuarters)
    ? { startsOn, endsOn: lastDayOf({ startsOn, runwayQuarters }) }
    : { startsOn };
}

function isRunway(quarters: unknown): quarters is number {
  return (
    typeof quarters === 'number' &&
    Number.isInteger(quarters) &&
    quarters >= 1 &&
    quarters <= LONGEST_RUNWAY_QUARTERS
  );
}

function lastDayOf(runway: { startsOn: Day; runwayQuarters?: number }): Day {
  return fromDayNumber(charterRunway(runway).end - 1);
}
