/** The example roles that a visitor of the demo portal can sign in as; each is a user of the example catalog. */
export const demoRoles = [
  'service-owner',
  'squad-lead',
  'platform-product-manager',
  'decider',
  'reader',
] as const;

export type DemoRole = (typeof demoRoles)[number];

export function isDemoRole(value: unknown): value is DemoRole {
  return demoRoles.some(role => role === value);
}
