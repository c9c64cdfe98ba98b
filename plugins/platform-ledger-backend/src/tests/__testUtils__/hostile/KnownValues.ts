/**
 * What the ledger knows, by the name of the parameter or property that it fits; the first ones of a path's parameters
 * fit together.
 */
export type KnownValues = Record<string, string[]>;

const DAYS = [
  '2026-12-31',
  '2027-01-04',
  '2027-02-01',
  '2027-03-31',
  '2027-04-30',
  '2027-06-30',
  '2027-08-02',
];
const INSTANTS = [
  '2027-01-04T13:00:00Z',
  '2027-05-01T00:00:00Z',
  '2027-08-02T11:59:59.123+02:00',
  '2027-08-02T23:00:00Z',
];
const GROUPS = ['group:default/squad', 'group:default/cloud', 'cloud'];
const SERVICES = ['service-0', 'component:default/service-1', 'shop'];

/** What fits whatever was stored before: of the portal that the requests are sent to. */
export const KNOWN_VALUES: KnownValues = {
  day: DAYS,
  instant: INSTANTS,
  observedAt: INSTANTS,
  namespace: ['default'],
  kind: ['component'],
  name: ['service-0', 'service-1', 'http-client'],
  'scorecards.name': ['shared-client'],
  'charters.name': ['second-client', 'shared-client'],
  'groups.kind': ['group'],
  'groups.name': ['cloud', 'squad', 'organisation'],
  number: ['1', '2'],
  family: ['build'],
  'types.name': ['time', 'failures'],
  'types.id': ['uses.shared-client', 'docs.owner'],
  source: ['build', 'made-up', 'ci'],
  fact: ['uses.shared-client', 'docs.owner', 'not.declared'],
  metric: ['build/time', 'adoption/shared-client', 'allocation/platform'],
  entity: SERVICES,
  entityRef: SERVICES,
  entityRefs: SERVICES,
  component: SERVICES,
  group: GROUPS,
  newOwner: GROUPS,
  owner: GROUPS,
  check: ['uses-it'],
  level: ['adopted', 'none'],
  lifecycle: ['production'],
  person: ['of-cloud', 'somebody'],
  item: ['ci', 'shop'],
  area: ['ci'],
  category: ['platform', 'product'],
  sprint: ['2027-01-11', '2027-07-12', '2027-07-13'],
  country: ['DE', 'DE-BY'],
  window: ['P14D'],
  cadence: ['P1W', 'P1D'],
  freshWithin: ['P30D'],
  unit: ['minutes'],
  text: ['tracing'],
  table: ['memberships', 'leave', 'capacity'],
};
