// Made from openapi.yaml by scripts/generate-openapi.mjs.
import type { CheckDefinition, Effort } from '../../definitions';
import type { ReportSnapshot } from '../../reports';
import type { Day } from '../../time';

import type {
  Instant,
  FieldProblem,
  ErrorAnswer,
  LedgerStatus,
  FactPush,
  FactObservation,
  FactValue,
  SweepEnd,
  IntakeResult,
  RejectedLine,
  FactReading,
  FactValueType,
  FactType,
  FactTypeDeclaration,
  FactSourceStatus,
  FactSourceRun,
  UnresolvedEntity,
  FactHistoryEntry,
  ScorecardSummary,
  Level,
  AdoptionCounts,
  FigureContext,
  DefinitionRevision,
  DefinitionProblem,
  ScorecardPreview,
  CheckCounts,
  ScorecardDetails,
  AdoptionSeries,
  AdoptionPoint,
  Movement,
  MovementCauseCounts,
  Mover,
  MovementDirection,
  MovementCause,
  OwnerAdoption,
  CheckState,
  MatrixPage,
  MatrixRow,
  Eligibility,
  ReachedLevel,
  AdoptionOutcome,
  EntityStandings,
  EntityStanding,
  CheckResult,
  ComparisonResult,
  CapabilityAdoption,
  ActivityPush,
  ActivityTrace,
  RetractedTrace,
  ActivityIntakeResult,
  ActivitySourceStatus,
  ActivitySourceRun,
  UnmatchedPerson,
  CapacityTable,
  CapacityPush,
  MembershipDeclaration,
  LeaveDeclaration,
  PersonCapacityDeclaration,
  CapacityIntakeResult,
  AllocationGrid,
  AllocationPeriod,
  AllocationRow,
  AllocationCell,
  BandVerdict,
  AllocationReason,
  EffortUnit,
  CategoryDays,
  PolicyInForce,
  AllocationMethod,
  AllocationDenominator,
  CrossCutting,
  DecayFinding,
  AllocationTable,
  PolicyPreview,
  ItemOverride,
  ItemOverrideDeclaration,
  SquadAllocation,
  SensitivityRow,
  DeferralLedgerRow,
  TradeOff,
  WriteOff,
  CheckIn,
  CheckInDeclaration,
  TradeOffDeclaration,
  WriteOffDeclaration,
  EntityAllocation,
  NamedWorkList,
  NamedWork,
  NamedWorkWriting,
  RedistributedAmount,
  NamedWorkDeclaration,
  WritingDeclaration,
  MetricPush,
  MetricObservation,
  MetricIntakeResult,
  MetricDescription,
  MetricAggregation,
  MetricTypeDeclaration,
  MetricSeries,
  MetricPopulation,
  MetricPoint,
  MetricSourceStatus,
  ReportSummary,
  ReportState,
  ReportDeclaration,
  ReportVerification,
  ReportDifference,
  ReportDetails,
  ReportFile,
  ReportFormat,
  ReportComment,
  ReportSection,
  CharterList,
  CharterSummary,
  CharterPhase,
  CharterVerdict,
  CharterOutcome,
  CriterionStatus,
  GuardrailState,
  CharterDecision,
  CharterDecisionKind,
  CharterDetails,
  CriterionEvaluation,
  ResolvedTarget,
  CriterionBaselineReading,
  PopulationReading,
  CriterionForecast,
  LineForecast,
  ThroughputForecast,
  ForecastError,
  GuardrailEvaluation,
  CharterCost,
  GoalpostRevision,
  GoalpostChange,
  HandOverItem,
  CharterGate,
  StoredCharterEvidence,
  CharterEvidence,
  FrozenPopulation,
  CharterAllocation,
  CharterDecisionRequest,
  HandOverChange,
  MetricType,
} from './types';

export interface paths {
  '/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the ledger is, and what day its pages open with */
    get: operations['GetStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push observations, as JSON, NDJSON or CSV */
    post: operations['PushFacts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Values of many entities as of a day */
    post: operations['QueryFacts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Declared facts */
    get: operations['ListFactTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/types/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Declare a fact before its first value */
    put: operations['DeclareFactType'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sources with their last runs */
    get: operations['ListFactSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/unresolved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entities with facts that the catalog does not have */
    get: operations['ListUnresolvedEntities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/entities/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Values of an entity as of a day */
    get: operations['GetFacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/entities/{kind}/{namespace}/{name}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The values of one fact over time */
    get: operations['GetFactHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scorecards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Scorecards with their adoption as of a day */
    get: operations['ListScorecards'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scorecards/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Who would pass, fail, be unknown and change under a scorecard that is not merged yet */
    post: operations['PreviewScorecard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scorecards/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A scorecard with its checks, figures and revisions */
    get: operations['GetScorecard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scorecards/{namespace}/{name}/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Adoption over time */
    get: operations['GetAdoptionSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scorecards/{namespace}/{name}/movement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who rose, fell, appeared and went since a day, and by what */
    get: operations['GetMovement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scorecards/{namespace}/{name}/owners': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Adoption by owner through the group hierarchy */
    get: operations['GetOwners'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scorecards/{namespace}/{name}/matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entities by checks */
    get: operations['GetMatrix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/entities/{kind}/{namespace}/{name}/standings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where an entity stands on every scorecard that applies */
    get: operations['GetEntityStandings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/capabilities/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who adopts a capability */
    get: operations['GetCapability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push dated traces of persons on work items, as JSON, NDJSON or CSV */
    post: operations['PushActivity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activity/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sources of activity and capacity with their last runs */
    get: operations['ListActivitySources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activity/unmatched': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Keys of persons that activity names and no membership does; for the policy's owner alone */
    get: operations['ListUnmatchedPersons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/capacity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push memberships, leave, part-time factors and countries, as JSON or, a table at a time, as CSV */
    post: operations['PushCapacity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Squads by sprint or quarter, against the band */
    get: operations['GetAllocation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A table as CSV, as it is filtered */
    get: operations['ExportAllocation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a policy that is not merged yet would do to the latest whole quarter */
    post: operations['PreviewAllocationPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Categories that somebody gave to work items by hand */
    get: operations['ListItemOverrides'];
    put?: never;
    /** Put a work item into a category by hand, or take that back */
    post: operations['OverrideItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/groups/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One squad in depth */
    get: operations['GetSquadAllocation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/groups/{kind}/{namespace}/{name}/check-ins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** State what a squad gave in a sprint */
    post: operations['CreateCheckIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/groups/{kind}/{namespace}/{name}/trade-offs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record what was shipped, what was deferred for it, and when that is repaid */
    post: operations['CreateTradeOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/groups/{kind}/{namespace}/{name}/write-offs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write off deferred days, with a reason */
    post: operations['CreateWriteOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocation/entities/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The allocation of a service's squad beside the service's adoption */
    get: operations['GetEntityAllocation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/named-work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pieces of cross-cutting work that have a name, with what they cost again and again */
    get: operations['ListNamedWork'];
    put?: never;
    /** Give a piece of cross-cutting work a name */
    post: operations['CreateNamedWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/named-work/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What resembles a piece of work, best first */
    get: operations['FindSimilarNamedWork'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/named-work/{id}/writings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record that a squad wrote a piece of named work */
    post: operations['CreateWriting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/named-work/{id}/writings/{writingId}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A writing is no longer in use */
    post: operations['RetireWriting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/named-work/{id}/writings/{writingId}/share': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A writing is the one that all squads share */
    post: operations['ShareWriting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push observations of declared metrics, as JSON, NDJSON or CSV */
    post: operations['PushMetrics'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics/types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that a criterion can be judged on, the ledger's own and what is observed */
    get: operations['ListMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics/types/{family}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Declare a metric that is observed, or describe it better */
    put: operations['DeclareMetricType'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A metric over days, as of a day and as recorded by an instant */
    get: operations['GetMetricSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sources of metrics with their last runs */
    get: operations['ListMetricSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reports by period, the latest first */
    get: operations['ListReports'];
    put?: never;
    /** Begin a report of a period; it is a draft until it is frozen */
    post: operations['CreateReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether every stored snapshot and file still has the hash that it was stored with */
    get: operations['VerifyReports'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A report with its snapshot, files and comments; of a draft as things stand */
    get: operations['GetReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/commentary/{section}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Write the note on a section of a draft; an empty text takes it back */
    put: operations['WriteReportCommentary'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/freeze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Store the snapshot and every format of it, never to be changed again */
    post: operations['FreezeReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a frozen report to whoever may read reports */
    post: operations['PublishReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say something of a frozen report; it stands beside it */
    post: operations['CommentOnReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/files/{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file of a frozen report, the same bytes for ever */
    get: operations['GetReportFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Charters with their verdict as of a day, by days left */
    get: operations['ListCharters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters/of/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Of a group, the charters that it owns or decides on; of anything else, those whose scorecards apply to it or measure it */
    get: operations['ListChartersOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A charter with its criteria, guardrails, goalposts, cost and decisions */
    get: operations['GetCharter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters/{namespace}/{name}/gate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The evidence as of the day, the verdict that it proposes, and the hash that a decision names */
    get: operations['GetCharterGate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters/{namespace}/{name}/evidence/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a recorded verdict or a decision was made from, as it was stored with it */
    get: operations['GetCharterEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters/{namespace}/{name}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide at a gate; the decider alone, on the evidence of now */
    post: operations['DecideCharter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters/{namespace}/{name}/revisions/{number}/reason': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say why a charter was changed after its start; an owner of the charter */
    post: operations['ExplainCharterRevision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/charters/{namespace}/{name}/revisions/{number}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve of a change after the start, or refuse it; the decider alone */
    post: operations['ApproveCharterRevision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hand-overs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What dissolved teams left, to be taken over */
    get: operations['ListHandOvers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hand-overs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say who takes it over, until when, and that it is done; what is left out stays as it is, and an empty text takes back what was said */
    put: operations['UpdateHandOver'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Day: Day;
    Instant: Instant;
    FieldProblem: FieldProblem;
    ErrorAnswer: ErrorAnswer;
    LedgerStatus: LedgerStatus;
    FactPush: FactPush;
    FactObservation: FactObservation;
    FactValue: FactValue;
    SweepEnd: SweepEnd;
    IntakeResult: IntakeResult;
    RejectedLine: RejectedLine;
    FactReading: FactReading;
    FactValueType: FactValueType;
    FactType: FactType;
    FactTypeDeclaration: FactTypeDeclaration;
    FactSourceStatus: FactSourceStatus;
    FactSourceRun: FactSourceRun;
    UnresolvedEntity: UnresolvedEntity;
    FactHistoryEntry: FactHistoryEntry;
    ScorecardSummary: ScorecardSummary;
    Level: Level;
    AdoptionCounts: AdoptionCounts;
    FigureContext: FigureContext;
    DefinitionRevision: DefinitionRevision;
    DefinitionProblem: DefinitionProblem;
    ScorecardPreview: ScorecardPreview;
    CheckCounts: CheckCounts;
    ScorecardDetails: ScorecardDetails;
    CheckDefinition: CheckDefinition;
    Effort: Effort;
    AdoptionSeries: AdoptionSeries;
    AdoptionPoint: AdoptionPoint;
    Movement: Movement;
    MovementCauseCounts: MovementCauseCounts;
    Mover: Mover;
    MovementDirection: MovementDirection;
    MovementCause: MovementCause;
    OwnerAdoption: OwnerAdoption;
    CheckState: CheckState;
    MatrixPage: MatrixPage;
    MatrixRow: MatrixRow;
    Eligibility: Eligibility;
    ReachedLevel: ReachedLevel;
    AdoptionOutcome: AdoptionOutcome;
    EntityStandings: EntityStandings;
    EntityStanding: EntityStanding;
    CheckResult: CheckResult;
    ComparisonResult: ComparisonResult;
    CapabilityAdoption: CapabilityAdoption;
    ActivityPush: ActivityPush;
    ActivityTrace: ActivityTrace;
    RetractedTrace: RetractedTrace;
    ActivityIntakeResult: ActivityIntakeResult;
    ActivitySourceStatus: ActivitySourceStatus;
    ActivitySourceRun: ActivitySourceRun;
    UnmatchedPerson: UnmatchedPerson;
    CapacityTable: CapacityTable;
    CapacityPush: CapacityPush;
    MembershipDeclaration: MembershipDeclaration;
    LeaveDeclaration: LeaveDeclaration;
    PersonCapacityDeclaration: PersonCapacityDeclaration;
    CapacityIntakeResult: CapacityIntakeResult;
    AllocationGrid: AllocationGrid;
    AllocationPeriod: AllocationPeriod;
    AllocationRow: AllocationRow;
    AllocationCell: AllocationCell;
    BandVerdict: BandVerdict;
    AllocationReason: AllocationReason;
    EffortUnit: EffortUnit;
    CategoryDays: CategoryDays;
    PolicyInForce: PolicyInForce;
    AllocationMethod: AllocationMethod;
    AllocationDenominator: AllocationDenominator;
    CrossCutting: CrossCutting;
    DecayFinding: DecayFinding;
    AllocationTable: AllocationTable;
    PolicyPreview: PolicyPreview;
    ItemOverride: ItemOverride;
    ItemOverrideDeclaration: ItemOverrideDeclaration;
    SquadAllocation: SquadAllocation;
    SensitivityRow: SensitivityRow;
    DeferralLedgerRow: DeferralLedgerRow;
    TradeOff: TradeOff;
    WriteOff: WriteOff;
    CheckIn: CheckIn;
    CheckInDeclaration: CheckInDeclaration;
    TradeOffDeclaration: TradeOffDeclaration;
    WriteOffDeclaration: WriteOffDeclaration;
    EntityAllocation: EntityAllocation;
    NamedWorkList: NamedWorkList;
    NamedWork: NamedWork;
    NamedWorkWriting: NamedWorkWriting;
    RedistributedAmount: RedistributedAmount;
    NamedWorkDeclaration: NamedWorkDeclaration;
    WritingDeclaration: WritingDeclaration;
    MetricPush: MetricPush;
    MetricObservation: MetricObservation;
    MetricIntakeResult: MetricIntakeResult;
    MetricDescription: MetricDescription;
    MetricAggregation: MetricAggregation;
    MetricTypeDeclaration: MetricTypeDeclaration;
    MetricSeries: MetricSeries;
    MetricPopulation: MetricPopulation;
    MetricPoint: MetricPoint;
    MetricSourceStatus: MetricSourceStatus;
    ReportSummary: ReportSummary;
    ReportState: ReportState;
    ReportDeclaration: ReportDeclaration;
    ReportVerification: ReportVerification;
    ReportDifference: ReportDifference;
    ReportDetails: ReportDetails;
    ReportSnapshot: ReportSnapshot;
    ReportFile: ReportFile;
    ReportFormat: ReportFormat;
    ReportComment: ReportComment;
    ReportSection: ReportSection;
    CharterList: CharterList;
    CharterSummary: CharterSummary;
    CharterPhase: CharterPhase;
    CharterVerdict: CharterVerdict;
    CharterOutcome: CharterOutcome;
    CriterionStatus: CriterionStatus;
    GuardrailState: GuardrailState;
    CharterDecision: CharterDecision;
    CharterDecisionKind: CharterDecisionKind;
    CharterDetails: CharterDetails;
    CriterionEvaluation: CriterionEvaluation;
    ResolvedTarget: ResolvedTarget;
    CriterionBaselineReading: CriterionBaselineReading;
    PopulationReading: PopulationReading;
    CriterionForecast: CriterionForecast;
    LineForecast: LineForecast;
    ThroughputForecast: ThroughputForecast;
    ForecastError: ForecastError;
    GuardrailEvaluation: GuardrailEvaluation;
    CharterCost: CharterCost;
    GoalpostRevision: GoalpostRevision;
    GoalpostChange: GoalpostChange;
    HandOverItem: HandOverItem;
    CharterGate: CharterGate;
    StoredCharterEvidence: StoredCharterEvidence;
    CharterEvidence: CharterEvidence;
    FrozenPopulation: FrozenPopulation;
    CharterAllocation: CharterAllocation;
    CharterDecisionRequest: CharterDecisionRequest;
    HandOverChange: HandOverChange;
    MetricType: MetricType;
  };
  responses: {
    /** @description What is wrong, and in which field */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
  };
  parameters: {
    kind: string;
    namespace: string;
    name: string;
    /** @description The day the figures are of */
    asOf: components['schemas']['Day'];
    /** @description What was recorded by this instant; not before the as-of day */
    recordedAt: components['schemas']['Instant'];
    offset: number;
    limit: number;
    /** @description quarter unless given */
    periodKind: 'sprint' | 'quarter';
    /** @description Periods that end before it are left out */
    periodsFrom: components['schemas']['Day'];
    /** @description Periods that begin after it are left out */
    periodsTo: components['schemas']['Day'];
    workId: string;
    writingId: string;
    reportId: string;
    revisionNumber: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  GetStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LedgerStatus'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  PushFacts: {
    parameters: {
      query?: {
        /** @description Who reports. For JSON it stands in the body */
        source?: string;
        /** @description For lines that name no instant */
        observedAt?: string;
        /** @description The stream is made of complete sweeps */
        sweep?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FactPush'];
        'application/x-ndjson': unknown;
        'text/csv': unknown;
      };
    };
    responses: {
      /** @description What was stored, line by line what was not */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntakeResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  QueryFacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          entityRefs: string[];
          asOf?: components['schemas']['Day'];
          recordedAt?: components['schemas']['Instant'];
        };
      };
    };
    responses: {
      /** @description Entities that the reader may see, with their values */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              entityRef: string;
              facts: components['schemas']['FactReading'][];
            }[];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListFactTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FactType'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  DeclareFactType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FactTypeDeclaration'];
      };
    };
    responses: {
      /** @description As it stands now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FactType'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListFactSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FactSourceStatus'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListUnresolvedEntities: {
    parameters: {
      query?: {
        offset?: components['parameters']['offset'];
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            total: number;
            items: components['schemas']['UnresolvedEntity'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetFacts: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its values */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FactReading'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetFactHistory: {
    parameters: {
      query: {
        fact: string;
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stretches of days, oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FactHistoryEntry'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListScorecards: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ScorecardSummary'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  PreviewScorecard: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          scorecard: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description The figures it would have */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScorecardPreview'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetScorecard: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scorecard */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScorecardDetails'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetAdoptionSeries: {
    parameters: {
      query: {
        step: 'day' | 'week' | 'month' | 'quarter';
        /** @description The first day of evidence unless given */
        from?: components['schemas']['Day'];
        /** @description The default as-of day unless given */
        to?: components['schemas']['Day'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description At most 1,000 points */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdoptionSeries'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetMovement: {
    parameters: {
      query: {
        since: components['schemas']['Day'];
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
        offset?: components['parameters']['offset'];
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Counts and a page of movers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Movement'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetOwners: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Groups with any eligible entity */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OwnerAdoption'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetMatrix: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
        /** @description A group; with those below it */
        owner?: string;
        kind?: string;
        lifecycle?: string;
        check?: string;
        state?: components['schemas']['CheckState'];
        /** @description A name of a level or none */
        level?: string;
        search?: string;
        orderBy?: 'name' | 'owner' | 'level' | 'score';
        order?: 'asc' | 'desc';
        offset?: components['parameters']['offset'];
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatrixPage'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetEntityStandings: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its standings, each explained */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityStandings'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetCapability: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
        offset?: components['parameters']['offset'];
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its scorecards and adopters */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CapabilityAdoption'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  PushActivity: {
    parameters: {
      query?: {
        /** @description Who reports. For JSON it stands in the body */
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivityPush'];
        'application/x-ndjson': unknown;
        'text/csv': unknown;
      };
    };
    responses: {
      /** @description What was stored, line by line what was not */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActivityIntakeResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListActivitySources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ActivitySourceStatus'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListUnmatchedPersons: {
    parameters: {
      query?: {
        offset?: components['parameters']['offset'];
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them, with no effort beside them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['UnmatchedPerson'][];
            total: number;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  PushCapacity: {
    parameters: {
      query?: {
        /** @description What a CSV is of */
        table?: components['schemas']['CapacityTable'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CapacityPush'];
        'text/csv': unknown;
      };
    };
    responses: {
      /** @description What was stored, line by line what was not */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CapacityIntakeResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetAllocation: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
        /** @description quarter unless given */
        period?: components['parameters']['periodKind'];
        /** @description Periods that end before it are left out */
        from?: components['parameters']['periodsFrom'];
        /** @description Periods that begin after it are left out */
        to?: components['parameters']['periodsTo'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The grid, after suppression */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllocationGrid'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExportAllocation: {
    parameters: {
      query: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
        /** @description quarter unless given */
        period?: components['parameters']['periodKind'];
        /** @description Periods that end before it are left out */
        from?: components['parameters']['periodsFrom'];
        /** @description Periods that begin after it are left out */
        to?: components['parameters']['periodsTo'];
        table: components['schemas']['AllocationTable'];
        /** @description A squad's rows alone; overrides are of no squad, and sensitivity needs one */
        group?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table; a cell that a spreadsheet would take for a formula begins with an apostrophe */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  PreviewAllocationPolicy: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          policy: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description What each rule would take, and which verdicts would change */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyPreview'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListItemOverrides: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The latest of each item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ItemOverride'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  OverrideItem: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemOverrideDeclaration'];
      };
    };
    responses: {
      /** @description As it was recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemOverride'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetSquadAllocation: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its periods, ledger and decisions, after suppression */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SquadAllocation'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateCheckIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckInDeclaration'];
      };
    };
    responses: {
      /** @description As it was recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckIn'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateTradeOff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TradeOffDeclaration'];
      };
    };
    responses: {
      /** @description As it was recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TradeOff'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateWriteOff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteOffDeclaration'];
      };
    };
    responses: {
      /** @description As it was recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteOff'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetEntityAllocation: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Both, as of the day */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityAllocation'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListNamedWork: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedWorkList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateNamedWork: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NamedWorkDeclaration'];
      };
    };
    responses: {
      /** @description As it was recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedWork'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  FindSimilarNamedWork: {
    parameters: {
      query: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
        text: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description At most ten pieces, with their writings */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedWorkList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateWriting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['workId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WritingDeclaration'];
      };
    };
    responses: {
      /** @description The work as it is now */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedWork'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  RetireWriting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['workId'];
        writingId: components['parameters']['writingId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          retiredOn?: components['schemas']['Day'];
        };
      };
    };
    responses: {
      /** @description The work as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedWork'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ShareWriting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['workId'];
        writingId: components['parameters']['writingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The work as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedWork'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  PushMetrics: {
    parameters: {
      query?: {
        /** @description Who reports. For JSON it stands in the body */
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MetricPush'];
        'application/x-ndjson': unknown;
        'text/csv': unknown;
      };
    };
    responses: {
      /** @description What was stored, line by line what was not */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MetricIntakeResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListMetrics: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them, by id */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MetricDescription'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  DeclareMetricType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The first word of its id */
        family: string;
        /** @description The other words of its id. A slash between them is encoded as %2F */
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MetricTypeDeclaration'];
      };
    };
    responses: {
      /** @description The metric as it is declared now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MetricDescription'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetMetricSeries: {
    parameters: {
      query: {
        /** @description Its id */
        metric: string;
        /** @description The first day that may be a point */
        from?: components['schemas']['Day'];
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its points and its value on the as-of day */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MetricSeries'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListMetricSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MetricSourceStatus'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListReports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Those that the caller may see */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ReportSummary'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  CreateReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportDeclaration'];
      };
    };
    responses: {
      /** @description The draft */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportSummary'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  VerifyReports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many were read, and which differ */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportVerification'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['reportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportDetails'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  WriteReportCommentary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['reportId'];
        section: components['schemas']['ReportSection'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description It stands in the draft */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Error'];
    };
  };
  FreezeReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['reportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report as it was frozen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportDetails'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  PublishReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['reportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportSummary'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  CommentOnReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['reportId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          section?: components['schemas']['ReportSection'];
          text: string;
        };
      };
    };
    responses: {
      /** @description As it was recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportComment'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetReportFile: {
    parameters: {
      query?: {
        /** @description Which of a format with more than one file; the first unless given */
        name?: string;
      };
      header?: never;
      path: {
        id: components['parameters']['reportId'];
        format: components['schemas']['ReportFormat'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its bytes; Content-Disposition has its name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
          'application/pdf': string;
          'text/markdown': string;
          'text/csv': string;
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListCharters: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListChartersOf: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetCharter: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The charter */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterDetails'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetCharterGate: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
      };
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gate */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterGate'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  GetCharterEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
        /** @description The hash that the verdict or the decision names */
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The evidence; what rests on allocation by allocation read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredCharterEvidence'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  DecideCharter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CharterDecisionRequest'];
      };
    };
    responses: {
      /** @description As it was recorded */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharterDecision'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ExplainCharterRevision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
        number: components['parameters']['revisionNumber'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description The revision, which now waits for the decider */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalpostRevision'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ApproveCharterRevision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
        number: components['parameters']['revisionNumber'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          approved: boolean;
          note?: string;
        };
      };
    };
    responses: {
      /** @description The revision, which judges from today on where it is approved */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GoalpostRevision'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  ListHandOvers: {
    parameters: {
      query?: {
        /** @description The day the figures are of */
        asOf?: components['parameters']['asOf'];
        /** @description What was recorded by this instant; not before the as-of day */
        recordedAt?: components['parameters']['recordedAt'];
        /** @description Only what is not done yet */
        open?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description By charter and capability */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HandOverItem'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  UpdateHandOver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverChange'];
      };
    };
    responses: {
      /** @description As it stands now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandOverItem'];
        };
      };
      default: components['responses']['Error'];
    };
  };
}
