import { GoalpostChange } from '../schema';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { CharterSpec } from '../definitions';
import { criterionChanges } from './criterionChanges';
import { dueOnOf } from './dueOnOf';
import { bandWords } from './bandWords';
import { fieldChange } from './fieldChange';
import { GoalpostUnits } from './GoalpostUnits';
import { ledgerUnits } from './ledgerUnits';
import { listChanges } from './listChanges';

/**
 * What differs between two revisions of a charter, in words with units. Titles, the team and what it costs do not judge; criteria, dates, the decider,
 * the default action and scorecards do.
 *
 * @param unitOf - units of metrics; without it only those of the ledger's own shares are known
 * @returns empty where a charter says the same in other words, or only its metadata changed
 * @see METHODS, criteria: pinning
 * @public
 */
export function charterChanges(
  before: CharterSpec,
  after: CharterSpec,
  unitOf: GoalpostUnits = ledgerUnits,
): GoalpostChange[] {
  return [
    ...judgingFields(before, after),
    ...criteriaChanges({ before, after, unitOf }),
    ...listChanges({
      path: 'spec.scorecards',
      noun: 'scorecard',
      judges: true,
      before: before.scorecards.map(ref => refOf(ref, 'scorecard')),
      after: after.scorecards.map(ref => refOf(ref, 'scorecard')),
    }),
    ...otherFields(before, after),
  ];
}

function judgingFields(
  before: CharterSpec,
  after: CharterSpec,
): GoalpostChange[] {
  return [
    ...fieldChange({
      path: 'spec.startsOn',
      name: 'start',
      kind: 'start',
      judges: true,
      before: before.startsOn,
      after: after.startsOn,
    }),
    ...fieldChange({
      path: 'spec.runwayQuarters',
      name: 'runway',
      kind: 'runway',
      judges: true,
      before: before.runwayQuarters ?? 2,
      after: after.runwayQuarters ?? 2,
      words: quarters =>
        quarters === 1 ? '1 quarter' : `${quarters} quarters`,
    }),
    ...fieldChange({
      path: 'spec.decider',
      name: 'decider',
      kind: 'decider',
      judges: true,
      before: refOf(before.decider, 'group'),
      after: refOf(after.decider, 'group'),
    }),
    ...fieldChange({
      path: 'spec.defaultAction',
      name: 'default action',
      kind: 'default-action',
      judges: true,
      before: before.defaultAction,
      after: after.defaultAction,
    }),
    ...fieldChange({
      path: 'spec.continueWhen',
      name: 'number of kill criteria to be met',
      kind: 'continue-when',
      judges: true,
      before: before.continueWhen ?? 'any',
      after: after.continueWhen ?? 'any',
      words: rule =>
        typeof rule === 'string' ? rule : `at least ${rule.atLeast}`,
    }),
  ];
}

function otherFields(
  before: CharterSpec,
  after: CharterSpec,
): GoalpostChange[] {
  return [
    ...fieldChange({
      path: 'spec.owner',
      name: 'owner',
      kind: 'owner',
      judges: false,
      before: refOf(before.owner, 'group'),
      after: refOf(after.owner, 'group'),
    }),
    ...fieldChange({
      path: 'spec.fundingModel',
      name: 'funding model',
      kind: 'funding-model',
      judges: false,
      before: before.fundingModel,
      after: after.fundingModel,
    }),
    ...fieldChange({
      path: 'spec.team.people',
      name: 'team',
      kind: 'team',
      judges: false,
      before: before.team.people,
      after: after.team.people,
      words: people => (people === 1 ? '1 person' : `${people} people`),
    }),
    ...fieldChange({
      path: 'spec.team.costPerPersonQuarter',
      name: 'cost of a person in a quarter',
      kind: 'cost',
      judges: false,
      before: before.team.costPerPersonQuarter,
      after: after.team.costPerPersonQuarter,
      words: ({ currency, amount }) => `${currency} ${amount}`,
    }),
    ...fieldChange({
      path: 'spec.band',
      name: 'band',
      kind: 'band',
      judges: false,
      before: before.band,
      after: after.band,
      words: bandWords,
    }),
  ];
}

function criteriaChanges(options: {
  before: CharterSpec;
  after: CharterSpec;
  unitOf: GoalpostUnits;
}): GoalpostChange[] {
  const { before, after, unitOf } = options;
  const earlier = new Map(before.criteria.map(each => [each.id, each]));
  const later = new Map(after.criteria.map(each => [each.id, each]));
  return [
    ...listChanges({
      path: 'spec.criteria',
      noun: 'criterion',
      judges: true,
      before: Array.from(earlier.keys()),
      after: Array.from(later.keys()),
    }),
    ...before.criteria.flatMap(criterion => {
      const changed = later.get(criterion.id);
      return changed
        ? criterionChanges({ before: criterion, after: changed, unitOf })
        : [];
    }),
    ...dueChanges(before, after),
  ];
}

/** Where the runway gives the due day both times, the runway's own change says it. */
function dueChanges(before: CharterSpec, after: CharterSpec): GoalpostChange[] {
  return before.criteria.flatMap(criterion => {
    const changed = after.criteria.find(({ id }) => id === criterion.id);
    return changed && (criterion.due ?? changed.due) !== undefined
      ? fieldChange({
          path: `spec.criteria[${criterion.id}].due`,
          name: `${criterion.id} due day`,
          kind: 'due',
          judges: true,
          before: dueOnOf(criterion, before),
          after: dueOnOf(changed, after),
        })
      : [];
  });
}

function refOf(text: string, defaultKind: string): string {
  return stringifyEntityRef(parseEntityRef(text, { defaultKind }));
}
