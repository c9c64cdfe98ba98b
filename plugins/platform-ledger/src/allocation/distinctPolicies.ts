import { PolicyInForce } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Each revision of each policy once, in the order of the first figure that it is behind. */
export function distinctPolicies(policies: PolicyInForce[]): PolicyInForce[] {
  const distinct = new Map(
    policies.map(policy => [
      `${policy.entityRef} ${policy.revision.number}`,
      policy,
    ]),
  );
  return [...distinct.values()];
}
