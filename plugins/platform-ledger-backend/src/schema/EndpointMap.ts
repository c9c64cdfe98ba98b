import {
  ActivityIntakeResult,
  ActivityPush,
  ActivitySourceStatus,
  AdoptionSeries,
  CapacityIntakeResult,
  CapacityPush,
  CapacityTable,
  CapabilityAdoption,
  Day,
  EntityStandings,
  FactHistoryEntry,
  FactPush,
  FactReading,
  FactSourceStatus,
  FactType,
  IntakeResult,
  LedgerStatus,
  MatrixPage,
  MatrixQuery,
  Movement,
  OwnerAdoption,
  ScorecardDetails,
  ScorecardPreview,
  ScorecardSummary,
  Step,
  UnmatchedPerson,
  UnresolvedEntity,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

type EntityPath = { kind: string; namespace: string; name: string };
type ScorecardPath = { namespace: string; name: string };
type Clocks = { asOf?: Day; recordedAt?: string };
type Page = { offset?: number; limit?: number };
type Items<T> = { items: T[] };

/**
 * The types of `openapi.yaml`, which is the contract; a test compares the two.
 */
export type EndpointMap = {
  '#get|/status': { response: LedgerStatus };
  '#post|/facts': {
    query: { source?: string; observedAt?: string; sweep?: boolean };
    body: FactPush;
    response: IntakeResult;
  };
  '#post|/facts/query': {
    body: { entityRefs: string[] } & Clocks;
    response: Items<{ entityRef: string; facts: FactReading[] }>;
  };
  '#get|/facts/types': { response: Items<FactType> };
  '#put|/facts/types/{id}': {
    path: { id: string };
    body: Omit<FactType, 'id'> & { id?: string };
    response: FactType;
  };
  '#get|/facts/sources': { response: Items<FactSourceStatus> };
  '#get|/facts/unresolved': {
    query: Page;
    response: Items<UnresolvedEntity> & { total: number };
  };
  '#get|/facts/entities/{kind}/{namespace}/{name}': {
    path: EntityPath;
    query: Clocks;
    response: Items<FactReading>;
  };
  '#get|/facts/entities/{kind}/{namespace}/{name}/history': {
    path: EntityPath;
    query: { fact: string; recordedAt?: string };
    response: Items<FactHistoryEntry>;
  };
  '#get|/scorecards': { query: Clocks; response: Items<ScorecardSummary> };
  '#post|/scorecards/preview': {
    query: Clocks;
    body: { scorecard: object };
    response: ScorecardPreview;
  };
  '#get|/scorecards/{namespace}/{name}': {
    path: ScorecardPath;
    query: Clocks;
    response: ScorecardDetails;
  };
  '#get|/scorecards/{namespace}/{name}/series': {
    path: ScorecardPath;
    query: { step: Step; from?: Day; to?: Day; recordedAt?: string };
    response: AdoptionSeries;
  };
  '#get|/scorecards/{namespace}/{name}/movement': {
    path: ScorecardPath;
    query: Clocks & Page & { since: Day };
    response: Movement;
  };
  '#get|/scorecards/{namespace}/{name}/owners': {
    path: ScorecardPath;
    query: Clocks;
    response: Items<OwnerAdoption>;
  };
  '#get|/scorecards/{namespace}/{name}/matrix': {
    path: ScorecardPath;
    query: MatrixQuery;
    response: MatrixPage;
  };
  '#get|/entities/{kind}/{namespace}/{name}/standings': {
    path: EntityPath;
    query: Clocks;
    response: EntityStandings;
  };
  '#get|/capabilities/{kind}/{namespace}/{name}': {
    path: EntityPath;
    query: Clocks & Page;
    response: CapabilityAdoption;
  };
  '#post|/activity': {
    query: { source?: string };
    body: ActivityPush;
    response: ActivityIntakeResult;
  };
  '#get|/activity/sources': { response: Items<ActivitySourceStatus> };
  '#get|/activity/unmatched': {
    query: Page;
    response: Items<UnmatchedPerson> & { total: number };
  };
  '#post|/capacity': {
    query: { table?: CapacityTable };
    body: CapacityPush;
    response: CapacityIntakeResult;
  };
};
