import { GoalpostChange } from '../schema';
import { allocationPolicyDefaults, AllocationPolicySpec } from '../definitions';
import { bandWords } from './bandWords';
import { fieldChange } from './fieldChange';
import { measureWords } from './measureWords';

const FIELDS = [
  ['appliesTo', 'what it applies to', 'applies-to'],
  ['method', 'method', 'method'],
  ['denominator', 'denominator', 'denominator'],
  ['crossCutting', 'rule for cross-cutting areas', 'cross-cutting'],
  ['minimumDays', 'minimum of days', 'minimum-days'],
  ['minimumGroupSize', 'minimum size of a group', 'minimum-group-size'],
  ['ledgerPeriod', "ledger's period", 'ledger-period'],
  ['sprint', 'sprint', 'sprint'],
  ['timeZone', 'time zone', 'time-zone'],
  ['fiscalYearStartsIn', 'first month of the fiscal year', 'fiscal-year'],
] as const;

const share = (value: number) => measureWords({ value, unit: 'share' });

/**
 * What differs between two revisions of an allocation policy. All but its owner judges.
 *
 * @see METHODS, criteria: pinning
 * @public
 */
export function policyChanges(
  before: AllocationPolicySpec,
  after: AllocationPolicySpec,
): GoalpostChange[] {
  const earlier = allocationPolicyDefaults(before);
  const later = allocationPolicyDefaults(after);
  return [
    ...fieldChange({
      path: 'spec.band',
      name: 'band',
      kind: 'band',
      judges: true,
      before: earlier.band,
      after: later.band,
      words: bandWords,
    }),
    ...fieldChange({
      path: 'spec.coverageFloor',
      name: 'coverage floor',
      kind: 'coverage-floor',
      judges: true,
      before: earlier.coverageFloor,
      after: later.coverageFloor,
      words: share,
    }),
    ...FIELDS.flatMap(([field, name, kind]) =>
      fieldChange({
        path: `spec.${field}`,
        name,
        kind,
        judges: true,
        before: earlier[field],
        after: later[field],
      }),
    ),
    ...fieldChange({
      path: 'spec.categories',
      name: 'rules of categories',
      kind: 'categories',
      judges: true,
      before: earlier.categories,
      after: later.categories,
    }),
    ...fieldChange({
      path: 'spec.owner',
      name: 'owner',
      kind: 'owner',
      judges: false,
      before: earlier.owner,
      after: later.owner,
    }),
  ];
}
