import { AllocationPolicySpec } from './AllocationPolicyEntity';
import { Band } from './Band';

/**
 * An allocation policy's spec with every default filled in, but the length of a sprint and the cost of a person-day, which have none.
 *
 * @public
 */
export interface CompleteAllocationPolicySpec extends Required<
  Omit<AllocationPolicySpec, 'sprint' | 'costPerPersonDay'>
> {
  band: Band;
  sprint?: AllocationPolicySpec['sprint'];
  costPerPersonDay?: AllocationPolicySpec['costPerPersonDay'];
}

/**
 * A valid allocation policy's spec with every default filled in.
 *
 * @see METHODS, allocation
 * @public
 */
export function allocationPolicyDefaults(
  spec: AllocationPolicySpec,
): CompleteAllocationPolicySpec {
  const method = spec.method ?? 'equal-split';
  return {
    owner: spec.owner,
    appliesTo: spec.appliesTo,
    band: spec.band ?? { floor: 0.2, ceiling: 0.3 },
    method,
    denominator:
      spec.denominator ?? (method === 'declared' ? 'capacity' : 'attributed'),
    crossCutting: spec.crossCutting ?? 'alone',
    coverageFloor: spec.coverageFloor ?? 0.5,
    minimumDays: spec.minimumDays ?? 5,
    minimumGroupSize: spec.minimumGroupSize ?? 3,
    ledgerPeriod: spec.ledgerPeriod ?? 'quarter',
    timeZone: spec.timeZone ?? 'UTC',
    fiscalYearStartsIn: spec.fiscalYearStartsIn ?? 1,
    categories: spec.categories,
    ...(spec.sprint && { sprint: spec.sprint }),
    ...(spec.costPerPersonDay && { costPerPersonDay: spec.costPerPersonDay }),
  };
}
