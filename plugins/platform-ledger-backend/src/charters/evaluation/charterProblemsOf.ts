import {
  DefinitionProblem,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterKnowledge } from './CharterKnowledge';
import { KnownCharter } from './KnownCharter';
import { metricProblem } from './metricProblem';
import { missingReferences } from './missingReferences';
import { PlannedCriterion } from './PlannedCriterion';

/**
 * What is wrong with a charter, by field: as it stands in the catalog, and between it and everything else.
 */
export function charterProblemsOf(options: {
  known: KnownCharter;
  planned: readonly PlannedCriterion[];
  knowledge: CharterKnowledge;
}): DefinitionProblem[] {
  const { known, planned } = options;
  return [
    ...known.charter.problems,
    ...planned.flatMap(criterion => metricProblem(criterion) ?? []),
    ...unknownReferences(options),
    ...overlaps(options),
    ...notMeasurable(options),
  ];
}

function unknownReferences({
  known,
  knowledge,
}: {
  known: KnownCharter;
  knowledge: CharterKnowledge;
}): DefinitionProblem[] {
  const { spec } = known.judging.revision;
  const problems = missingReferences(spec, ref => isMissing(ref, knowledge));
  spec.scorecards.forEach((ref, index) => {
    if (!knowledge.scorecards.has(ref)) {
      problems.push({
        path: `spec.scorecards[${index}]`,
        message: `No scorecard '${ref}' is known`,
      });
    }
  });
  return problems;
}

/** People are not followed: of users, the catalog itself is asked where somebody reads. */
function isMissing(ref: string, { groups }: CharterKnowledge): boolean {
  return ref.startsWith('group:') && !groups.has(ref);
}

function overlaps({
  known,
  knowledge,
}: {
  known: KnownCharter;
  knowledge: CharterKnowledge;
}): DefinitionProblem[] {
  const { owner } = known.judging.revision.spec;
  return knowledge.charters
    .filter(
      other =>
        other !== known &&
        !other.retired &&
        !known.retired &&
        other.judging.revision.spec.owner === owner &&
        other.dates.startsOn <= known.dates.endsOn &&
        known.dates.startsOn <= other.dates.endsOn,
    )
    .map(({ charter, dates }) => ({
      path: 'spec.owner',
      message: `'${owner}' has another charter over these days: '${charter.entityRef}', ${fromDayNumber(dates.startsOn)} to ${fromDayNumber(dates.endsOn)}`,
    }));
}

function notMeasurable({
  known,
  knowledge,
}: {
  known: KnownCharter;
  knowledge: CharterKnowledge;
}): DefinitionProblem[] {
  const { start, dates, retrospective } = known;
  if (start || knowledge.asOf < dates.startsOn) {
    return [];
  }
  return [
    {
      path: 'spec.startsOn',
      message: retrospective
        ? `Not measurable yet: nothing is recorded of ${fromDayNumber(dates.baselineOn)}, the day before its start, or what is waits for its evaluation`
        : 'Not measurable yet: baseline and population are frozen once its first day is over',
    },
  ];
}
