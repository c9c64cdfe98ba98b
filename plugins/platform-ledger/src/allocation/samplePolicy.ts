/** A first policy, where there is none yet. */
export const SAMPLE_POLICY = `apiVersion: platform-ledger.io/v1alpha1
kind: AllocationPolicy
metadata:
  name: organisation
  title: Platform allocation
spec:
  owner: group:default/leadership
  appliesTo: { kind: Group, spec.type: squad }
  band: { floor: 0.2, ceiling: 0.3 }
  sprint: { weeks: 2, anchor: 2026-01-05 }
  categories:
    - category: platform
      when: { attribute: area, in: [ci, tooling, docs] }
    - category: product
      when: { attribute: component, exists: true }
`;
