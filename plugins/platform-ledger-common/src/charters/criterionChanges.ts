import { GoalpostChange } from '../schema';
import { CharterCriterion, CriterionBaseline } from '../definitions';
import { fieldChange } from './fieldChange';
import { GoalpostUnits } from './GoalpostUnits';
import { measureWords } from './measureWords';
import { targetAmountWords } from './targetAmountWords';
import { targetForm } from './targetForm';
import { targetWords } from './targetWords';

const AT_START: CriterionBaseline = { at: 'startsOn' };

/**
 * What differs between two states of a criterion, but for its due day, which the runway may give.
 */
export function criterionChanges(options: {
  before: CharterCriterion;
  after: CharterCriterion;
  unitOf: GoalpostUnits;
}): GoalpostChange[] {
  const { before, after, unitOf } = options;
  const { id } = before;
  const path = `spec.criteria[${id}]`;
  const unit = unitOf(after.metric);
  return [
    ...(['role', 'metric'] as const).flatMap(field =>
      fieldChange({
        path: `${path}.${field}`,
        name: `${id} ${field}`,
        kind: field,
        judges: true,
        before: before[field],
        after: after[field],
      }),
    ),
    ...targetChanges({ ...options, path }),
    ...fieldChange({
      path: `${path}.baseline`,
      name: `${id} baseline`,
      kind: 'baseline',
      judges: true,
      before: before.baseline ?? AT_START,
      after: after.baseline ?? AT_START,
      words: baseline => baselineWords(baseline, unit),
    }),
    ...fieldChange({
      path: `${path}.population`,
      name: `${id} population`,
      kind: 'population',
      judges: true,
      before: before.population ?? 'frozen',
      after: after.population ?? 'frozen',
    }),
    ...fieldChange({
      path: `${path}.tolerance`,
      name: `${id} tolerance`,
      kind: 'tolerance',
      judges: true,
      before: before.tolerance,
      after: after.tolerance,
      words: value => measureWords({ value, unit, difference: true }),
    }),
    ...fieldChange({
      path: `${path}.minimumN`,
      name: `${id} minimum n`,
      kind: 'minimum-n',
      judges: true,
      before: before.minimumN,
      after: after.minimumN,
    }),
    ...fieldChange({
      path: `${path}.title`,
      name: `${id} title`,
      kind: 'title',
      judges: false,
      before: before.title,
      after: after.title,
    }),
  ];
}

/** Two targets of one form are compared by their number, others as they are. */
function targetChanges(options: {
  before: CharterCriterion;
  after: CharterCriterion;
  unitOf: GoalpostUnits;
  path: string;
}): GoalpostChange[] {
  const { before, after, unitOf, path } = options;
  const name = `${before.id} target`;
  const earlier = before.target && targetForm(before.target);
  const later = after.target && targetForm(after.target);
  if (
    before.metric === after.metric &&
    earlier &&
    later?.form === earlier.form
  ) {
    const unit = unitOf(after.metric);
    return fieldChange({
      path: `${path}.target.${later.form}`,
      name,
      kind: 'target',
      judges: true,
      before: earlier.value,
      after: later.value,
      words: value => targetAmountWords({ form: later.form, value, unit }),
    });
  }
  return fieldChange({
    path: `${path}.target`,
    name,
    kind: 'target',
    judges: true,
    before: before.target && targetWords(before.target, unitOf(before.metric)),
    after: after.target && targetWords(after.target, unitOf(after.metric)),
  });
}

function baselineWords(baseline: CriterionBaseline, unit?: string): string {
  return 'at' in baseline
    ? 'that at the start'
    : `${measureWords({ value: baseline.value, unit })} on ${baseline.measuredOn}`;
}
