import {
  StoredCharterEvidence,
  HandOverItem,
  HandOverChange,
  GoalpostRevision,
  CharterSummary,
  CharterGate,
  CharterDetails,
  CharterDecisionRequest,
  CharterDecision,
  ActivityIntakeResult,
  ActivityPush,
  ActivitySourceStatus,
  AdoptionSeries,
  AllocationGrid,
  AllocationTable,
  CapabilityAdoption,
  CapacityIntakeResult,
  CapacityPush,
  CapacityTable,
  CheckIn,
  CheckInDeclaration,
  Day,
  EntityAllocation,
  EntityStandings,
  FactHistoryEntry,
  FactPush,
  FactReading,
  FactSourceStatus,
  FactType,
  IntakeResult,
  ItemOverride,
  ItemOverrideDeclaration,
  LedgerStatus,
  MatrixPage,
  MatrixQuery,
  MetricDescription,
  MetricIntakeResult,
  MetricPush,
  MetricSeries,
  MetricSourceStatus,
  MetricType,
  Movement,
  NamedWork,
  NamedWorkDeclaration,
  OwnerAdoption,
  PolicyPreview,
  ReportComment,
  ReportDeclaration,
  ReportDetails,
  ReportFormat,
  ReportSection,
  ReportSummary,
  ReportVerification,
  ScorecardDetails,
  ScorecardPreview,
  ScorecardSummary,
  SquadAllocation,
  Step,
  TradeOff,
  TradeOffDeclaration,
  UnmatchedPerson,
  UnresolvedEntity,
  WriteOff,
  WriteOffDeclaration,
  WritingDeclaration,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

type EntityPath = { kind: string; namespace: string; name: string };
type ScorecardPath = { namespace: string; name: string };
type Clocks = { asOf?: Day; recordedAt?: string };
type Periods = { period?: 'sprint' | 'quarter'; from?: Day; to?: Day };
type RevisionPath = ScorecardPath & { number: number };
type WritingPath = { id: string; writingId: string };
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
  '#get|/allocation': { query: Clocks & Periods; response: AllocationGrid };
  '#get|/allocation/export': {
    query: Clocks & Periods & { table: AllocationTable; group?: string };
    response: string;
  };
  '#post|/allocation/preview': {
    query: Clocks;
    body: { policy: object };
    response: PolicyPreview;
  };
  '#get|/allocation/overrides': {
    query: Clocks;
    response: Items<ItemOverride>;
  };
  '#post|/allocation/overrides': {
    body: ItemOverrideDeclaration;
    response: ItemOverride;
  };
  '#get|/allocation/groups/{kind}/{namespace}/{name}': {
    path: EntityPath;
    query: Clocks;
    response: SquadAllocation;
  };
  '#post|/allocation/groups/{kind}/{namespace}/{name}/check-ins': {
    path: EntityPath;
    body: CheckInDeclaration;
    response: CheckIn;
  };
  '#post|/allocation/groups/{kind}/{namespace}/{name}/trade-offs': {
    path: EntityPath;
    body: TradeOffDeclaration;
    response: TradeOff;
  };
  '#post|/allocation/groups/{kind}/{namespace}/{name}/write-offs': {
    path: EntityPath;
    body: WriteOffDeclaration;
    response: WriteOff;
  };
  '#get|/allocation/entities/{kind}/{namespace}/{name}': {
    path: EntityPath;
    query: Clocks;
    response: EntityAllocation;
  };
  '#get|/named-work': { query: Clocks; response: Items<NamedWork> };
  '#post|/named-work': { body: NamedWorkDeclaration; response: NamedWork };
  '#get|/named-work/similar': {
    query: Clocks & { text: string };
    response: Items<NamedWork>;
  };
  '#post|/named-work/{id}/writings': {
    path: { id: string };
    body: WritingDeclaration;
    response: NamedWork;
  };
  '#post|/named-work/{id}/writings/{writingId}/retire': {
    path: WritingPath;
    body: { retiredOn?: Day };
    response: NamedWork;
  };
  '#post|/named-work/{id}/writings/{writingId}/share': {
    path: WritingPath;
    response: NamedWork;
  };
  '#post|/metrics': {
    query: { source?: string };
    body: MetricPush;
    response: MetricIntakeResult;
  };
  '#get|/metrics/types': { query: Clocks; response: Items<MetricDescription> };
  '#put|/metrics/types/{family}/{name}': {
    path: { family: string; name: string };
    body: Omit<MetricType, 'id'> & { id?: string };
    response: MetricDescription;
  };
  '#get|/metrics/series': {
    query: Clocks & { metric: string; from?: Day };
    response: MetricSeries;
  };
  '#get|/metrics/sources': { response: Items<MetricSourceStatus> };
  '#get|/reports': { response: Items<ReportSummary> };
  '#post|/reports': { body: ReportDeclaration; response: ReportSummary };
  '#get|/reports/verification': { response: ReportVerification };
  '#get|/reports/{id}': { path: { id: string }; response: ReportDetails };
  '#put|/reports/{id}/commentary/{section}': {
    path: { id: string; section: ReportSection };
    body: { text: string };
    response: void;
  };
  '#post|/reports/{id}/freeze': {
    path: { id: string };
    response: ReportDetails;
  };
  '#post|/reports/{id}/publish': {
    path: { id: string };
    response: ReportSummary;
  };
  '#post|/reports/{id}/comments': {
    path: { id: string };
    body: { section?: ReportSection; text: string };
    response: ReportComment;
  };
  '#get|/reports/{id}/files/{format}': {
    path: { id: string; format: ReportFormat };
    query: { name?: string };
    response: Buffer;
  };
  '#get|/charters': { query: Clocks; response: Items<CharterSummary> };
  '#get|/charters/of/{kind}/{namespace}/{name}': {
    path: EntityPath;
    query: Clocks;
    response: Items<CharterSummary>;
  };
  '#get|/charters/{namespace}/{name}': {
    path: ScorecardPath;
    query: Clocks;
    response: CharterDetails;
  };
  '#get|/charters/{namespace}/{name}/gate': {
    path: ScorecardPath;
    query: Clocks;
    response: CharterGate;
  };
  '#get|/charters/{namespace}/{name}/evidence/{hash}': {
    path: ScorecardPath & { hash: string };
    response: StoredCharterEvidence;
  };
  '#post|/charters/{namespace}/{name}/decisions': {
    path: ScorecardPath;
    body: CharterDecisionRequest;
    response: CharterDecision;
  };
  '#post|/charters/{namespace}/{name}/revisions/{number}/reason': {
    path: RevisionPath;
    body: { reason: string };
    response: GoalpostRevision;
  };
  '#post|/charters/{namespace}/{name}/revisions/{number}/approval': {
    path: RevisionPath;
    body: { approved: boolean; note?: string };
    response: GoalpostRevision;
  };
  '#get|/hand-overs': {
    query: Clocks & { open?: boolean };
    response: Items<HandOverItem>;
  };
  '#put|/hand-overs/{id}': {
    path: { id: string };
    body: HandOverChange;
    response: HandOverItem;
  };
};
