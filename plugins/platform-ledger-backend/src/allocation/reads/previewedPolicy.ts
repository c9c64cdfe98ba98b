import {
  AllocationPolicyEntity,
  fieldError,
  fieldErrors,
  validateDefinition,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks } from '../engine/AllocationBooks';
import { describePolicy, JudgingPolicy } from '../engine/PolicyBook';

/**
 * A policy of a request as one that judges. It may not lower how many persons a figure must stand for: that is for a review to decide.
 *
 * @throws InputError that names every wrong field
 */
export function previewedPolicy(
  books: AllocationBooks,
  value: unknown,
): JudgingPolicy {
  const entity = validPolicy(value);
  const { spec, ...described } = describePolicy(entity);
  return {
    ...described,
    spec: {
      ...spec,
      minimumGroupSize: Math.max(
        spec.minimumGroupSize,
        ...minimumsInForce(books),
      ),
    },
    key: 'previewed',
    stored: {
      id: 0,
      definitionId: 0,
      number: 0,
      contentHash: '',
      firstSeenDay: 0,
      recording: 0,
      recordedAt: '',
      retired: false,
      entity,
    },
  };
}

/** Of policies that only came later, too. */
function minimumsInForce({
  asOf,
  policies,
  within,
}: AllocationBooks): number[] {
  return [
    ...policies.on(asOf).map(({ policy }) => policy.spec.minimumGroupSize),
    ...(within ? minimumsInForce(within) : []),
  ];
}

function validPolicy(value: unknown): AllocationPolicyEntity {
  const problems = validateDefinition(value);
  if (problems.length > 0) {
    throw fieldErrors(
      problems.map(({ path, message }) => ({
        field: `policy.${path}`,
        reason: message,
      })),
    );
  }
  if (!isPolicy(value)) {
    throw fieldError('policy.kind', 'must be AllocationPolicy');
  }
  return value;
}

/** Of what has been validated, the kind says all. */
function isPolicy(value: unknown): value is AllocationPolicyEntity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'AllocationPolicy'
  );
}
