import { GoalpostChange } from '../schema';
import {
  CompleteCheck,
  scorecardDefaults,
  ScorecardSpec,
} from '../definitions';
import { fieldChange } from './fieldChange';
import { listChanges } from './listChanges';

const NAMES = {
  appliesTo: 'what it applies to',
  adoptedAt: 'level of adoption',
  lifecycle: 'lifecycle',
};

const KINDS = {
  appliesTo: 'applies-to',
  adoptedAt: 'adopted-at',
  lifecycle: 'lifecycle',
};

/**
 * What differs between two revisions of a scorecard: who is counted, and what is asked of them. What only words or scores change does not judge.
 *
 * @see METHODS, criteria: pinning
 * @public
 */
export function scorecardChanges(
  before: ScorecardSpec,
  after: ScorecardSpec,
): GoalpostChange[] {
  const [earlier, later] = [
    scorecardDefaults(before),
    scorecardDefaults(after),
  ];
  const checks = new Map(later.checks.map(check => [check.id, check]));
  return [
    ...(['appliesTo', 'adoptedAt', 'lifecycle'] as const).flatMap(field =>
      fieldChange({
        path: `spec.${field}`,
        name: NAMES[field],
        kind: KINDS[field],
        judges: true,
        before: earlier[field],
        after: later[field],
      }),
    ),
    ...fieldChange({
      path: 'spec.levels',
      name: 'levels',
      kind: 'levels',
      judges: true,
      before: earlier.levels.map(({ name }) => name),
      after: later.levels.map(({ name }) => name),
      words: names => names.join(', '),
    }),
    ...listChanges({
      path: 'spec.checks',
      noun: 'check',
      judges: true,
      before: earlier.checks.map(({ id }) => id),
      after: later.checks.map(({ id }) => id),
    }),
    ...earlier.checks.flatMap(check => {
      const changed = checks.get(check.id);
      return changed ? checkChanges(check, changed) : [];
    }),
    ...(['type', 'mandated', 'owner', 'capability'] as const).flatMap(field =>
      fieldChange({
        path: `spec.${field}`,
        name: field,
        kind: field,
        judges: false,
        before: earlier[field],
        after: later[field],
      }),
    ),
  ];
}

function checkChanges(
  before: CompleteCheck,
  after: CompleteCheck,
): GoalpostChange[] {
  const path = `spec.checks[${before.id}]`;
  const name = `check ${before.id}`;
  return [
    ...fieldChange({
      path: `${path}.when`,
      name: `${name}: rule`,
      kind: 'check-rule',
      judges: true,
      before: before.when,
      after: after.when,
    }),
    ...fieldChange({
      path: `${path}.level`,
      name: `${name}: level`,
      kind: 'check-level',
      judges: true,
      before: before.level,
      after: after.level,
    }),
    ...fieldChange({
      path: `${path}.effectiveFrom`,
      name: `${name}: day from which it counts`,
      kind: 'check-effective-from',
      judges: true,
      before: before.effectiveFrom,
      after: after.effectiveFrom,
    }),
    ...fieldChange({
      path: `${path}.freshWithin`,
      name: `${name}: age of evidence`,
      kind: 'check-fresh-within',
      judges: true,
      before: before.freshWithin,
      after: after.freshWithin,
    }),
    ...(
      ['weight', 'effort', 'title', 'because', 'instruction', 'links'] as const
    ).flatMap(field =>
      fieldChange({
        path: `${path}.${field}`,
        name: `${name}: ${field}`,
        kind: `check-${field}`,
        judges: false,
        before: before[field],
        after: after[field],
      }),
    ),
  ];
}
