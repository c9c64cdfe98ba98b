import { parse } from 'yaml';
import { validateDefinition } from '../validateDefinition';

export const SCORECARD = `
apiVersion: platform-ledger.io/v1alpha1
kind: Scorecard
metadata: { name: new-backend-system, title: New backend system }
spec:
  type: adoption
  mandated: false
  lifecycle: active
  owner: group:default/core
  capability: component:default/backend-plugin-api
  appliesTo: { kind: Component, facts.package.role: { $in: [backend-plugin, backend-plugin-module] } }
  levels: [{ name: adopted }, { name: completed }]
  adoptedAt: adopted
  checks:
    - id: depends-on-backend-plugin-api
      level: adopted
      title: Uses the new backend system
      when: { fact: uses.newBackendSystem, is: true }
      because: The old backend system is no longer supported.
      instruction: Replace createRouter with createBackendPlugin.
      links: [{ title: Migration guide, url: 'https://example.com/guide' }]
      weight: 1
      effort: M
      effectiveFrom: 2026-10-01
      freshWithin: P45D
    - id: left-legacy-backend-common
      level: completed
      title: Left the legacy backend packages
      when:
        all:
          - { fact: uses.legacyBackendCommon, is: false }
          - not: { any: [{ fact: package.version, semverSatisfies: '<1.0.0' }, { fact: tests.count, below: 1 }] }
          - { fact: released.on, newerThan: P26W }
      because: Two systems side by side cost twice.
      instruction: Remove the old router export.
`;

export const CHARTER = `
apiVersion: platform-ledger.io/v1alpha1
kind: Charter
metadata: { name: new-backend-system, title: Move every backend to the new system }
spec:
  owner: group:default/core
  fundingModel: funded-team
  startsOn: 2024-07-01
  runwayQuarters: 2
  team: { people: 2, costPerPersonQuarter: { amount: 45000, currency: EUR } }
  band: { floor: 0.2, ceiling: 0.3 }
  scorecards: [scorecard:default/new-backend-system]
  decider: group:default/leadership
  defaultAction: dissolve
  continueWhen: any
  criteria:
    - id: uptake
      role: kill
      title: Golden-path uptake
      metric: adoption/new-backend-system
      target: { atLeast: 0.8 }
      baseline: { at: startsOn }
      population: frozen
      due: 2024-12-31
    - id: stability
      role: guardrail
      title: Change fail rate
      metric: delivery/change-fail-rate
      tolerance: 0.01
      minimumN: 20
      baseline: { value: 0.05, measuredOn: 2024-06-30 }
`;

export const POLICY = `
apiVersion: platform-ledger.io/v1alpha1
kind: AllocationPolicy
metadata: { name: organisation, title: Platform allocation }
spec:
  owner: group:default/leadership
  appliesTo: { kind: Group, spec.type: squad }
  band: { floor: 0.2, ceiling: 0.3 }
  method: equal-split
  denominator: attributed
  crossCutting: alone
  coverageFloor: 0.5
  minimumDays: 5
  minimumGroupSize: 3
  ledgerPeriod: quarter
  timeZone: UTC
  sprint: { weeks: 2, anchor: 2024-01-01 }
  fiscalYearStartsIn: 1
  categories:
    - { category: platform, when: { attribute: area, in: [ci, tooling] } }
    - { category: product, when: { attribute: component, exists: true } }
`;

/** Sets the value at a path of a definition, or removes it, and says what is then wrong, as `path: message`. */
export function wrongWith(
  yaml: string,
  change: Record<string, unknown>,
): string[] {
  const entity = parse(yaml);
  for (const [path, value] of Object.entries(change)) {
    const parts = path.split('/');
    const last = parts.pop()!;
    const parent = parts.reduce((part, key) => part[key], entity);
    if (value === undefined) {
      delete parent[last];
    } else {
      parent[last] = value;
    }
  }
  return validateDefinition(entity).map(
    problem => `${problem.path}: ${problem.message}`,
  );
}
