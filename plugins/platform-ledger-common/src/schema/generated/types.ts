// Made from openapi.yaml by scripts/generate-openapi.mjs.
import type { components } from './openapi';

/** @public */
export type Instant = components['schemas']['Instant'];

/**
 * What is wrong in one field
 *
 * @public
 */
export type FieldProblem = components['schemas']['FieldProblem'];

/** @public */
export type ErrorAnswer = components['schemas']['ErrorAnswer'];

/** @public */
export type LedgerStatus = components['schemas']['LedgerStatus'];

/**
 * The body of `POST /facts` as JSON.
 *
 * @public
 */
export type FactPush = components['schemas']['FactPush'];

/**
 * One report of a fact by a source. No value means that the source says: absent.
 *
 * @public
 */
export type FactObservation = components['schemas']['FactObservation'];

/** @public */
export type FactValue = components['schemas']['FactValue'];

/**
 * The end marker of a sweep: what `source` reported for that day at that instant is complete, and is `count` observations.
 *
 * @public
 */
export type SweepEnd = components['schemas']['SweepEnd'];

/**
 * The answer of `POST /facts`. `received = stored + unchanged + rejected`.
 *
 * @public
 */
export type IntakeResult = components['schemas']['IntakeResult'];

/**
 * A line that was not stored.
 *
 * @public
 */
export type RejectedLine = components['schemas']['RejectedLine'];

/**
 * The value of a fact of an entity on a day.
 *
 * @public
 */
export type FactReading = components['schemas']['FactReading'];

/**
 * The types a fact can have. `version` is a semantic version, `date` a day, `set` a list of distinct texts.
 *
 * @public
 */
export const FACT_VALUE_TYPES = [
  'boolean',
  'number',
  'string',
  'version',
  'date',
  'set',
] as const;

/**
 * The types a fact can have. `version` is a semantic version, `date` a day, `set` a list of distinct texts.
 *
 * @public
 */
export type FactValueType = components['schemas']['FactValueType'];

/**
 * What is known of a fact before its first value: `PUT /facts/types/<id>`.
 *
 * @public
 */
export type FactType = components['schemas']['FactType'];

/** @public */
export type FactTypeDeclaration = components['schemas']['FactTypeDeclaration'];

/** @public */
export type FactSourceStatus = components['schemas']['FactSourceStatus'];

/** @public */
export type FactSourceRun = components['schemas']['FactSourceRun'];

/** @public */
export type UnresolvedEntity = components['schemas']['UnresolvedEntity'];

/**
 * A stretch of days with one value.
 *
 * @public
 */
export type FactHistoryEntry = components['schemas']['FactHistoryEntry'];

/** @public */
export type ScorecardSummary = components['schemas']['ScorecardSummary'];

/** @public */
export type Level = components['schemas']['Level'];

/**
 * The figures of a scorecard on a day, with what stands beside them (METHODS, adoption). `adopters + notAdopters + unknown = eligible`; `carried` are among the eligible.
 *
 * @public
 */
export type AdoptionCounts = components['schemas']['AdoptionCounts'];

/**
 * What every figure carries (law 5).
 *
 * @public
 */
export type FigureContext = components['schemas']['FigureContext'];

/**
 * What the ledger keeps of each valid change of a definition.
 *
 * @public
 */
export type DefinitionRevision = components['schemas']['DefinitionRevision'];

/**
 * One thing that is wrong in a definition.
 *
 * @public
 */
export type DefinitionProblem = components['schemas']['DefinitionProblem'];

/** @public */
export type ScorecardPreview = components['schemas']['ScorecardPreview'];

/** @public */
export type CheckCounts = components['schemas']['CheckCounts'];

/** @public */
export type ScorecardDetails = components['schemas']['ScorecardDetails'];

/** @public */
export type AdoptionSeries = components['schemas']['AdoptionSeries'];

/** @public */
export type AdoptionPoint = components['schemas']['AdoptionPoint'];

/** @public */
export type Movement = components['schemas']['Movement'];

/** @public */
export type MovementCauseCounts = components['schemas']['MovementCauseCounts'];

/** @public */
export type Mover = components['schemas']['Mover'];

/** @public */
export type MovementDirection = components['schemas']['MovementDirection'];

/** @public */
export type MovementCause = components['schemas']['MovementCause'];

/** @public */
export type OwnerAdoption = components['schemas']['OwnerAdoption'];

/** @public */
export const CHECK_STATES = [
  'pass',
  'fail',
  'unknown',
  'exempt',
  'upcoming',
] as const;

/** @public */
export type CheckState = components['schemas']['CheckState'];

/** @public */
export type MatrixPage = components['schemas']['MatrixPage'];

/** @public */
export type MatrixRow = components['schemas']['MatrixRow'];

/**
 * Whether a scorecard applies to an entity on a day. `carried`: a fact that `appliesTo` reads is missing, the last known eligibility holds (METHODS, adoption). `unknown`: it never was known: not in the denominator, counted apart.
 *
 * @public
 */
export type Eligibility = components['schemas']['Eligibility'];

/** @public */
export type ReachedLevel = components['schemas']['ReachedLevel'];

/** @public */
export type AdoptionOutcome = components['schemas']['AdoptionOutcome'];

/** @public */
export type EntityStandings = components['schemas']['EntityStandings'];

/**
 * An entity on one scorecard on a day.
 *
 * @public
 */
export type EntityStanding = components['schemas']['EntityStanding'];

/** @public */
export type CheckResult = components['schemas']['CheckResult'];

/**
 * One comparison as it was seen: the leaves of a check's rule.
 *
 * @public
 */
export type ComparisonResult = components['schemas']['ComparisonResult'];

/** @public */
export type CapabilityAdoption = components['schemas']['CapabilityAdoption'];

/** @public */
export type ActivityPush = components['schemas']['ActivityPush'];

/**
 * A dated trace of a person on a work item, as it is pushed. The person goes in to be summed and comes out nowhere.
 *
 * @public
 */
export type ActivityTrace = components['schemas']['ActivityTrace'];

/**
 * Takes a trace back. It ranks as any report of the trace, so a later one brings it in again.
 *
 * @public
 */
export type RetractedTrace = components['schemas']['RetractedTrace'];

/** @public */
export type ActivityIntakeResult =
  components['schemas']['ActivityIntakeResult'];

/** @public */
export type ActivitySourceStatus =
  components['schemas']['ActivitySourceStatus'];

/** @public */
export type ActivitySourceRun = components['schemas']['ActivitySourceRun'];

/**
 * A key of a person that activity names and no membership does: whoever keeps the policy sees which keys to match, and nothing beside them.
 *
 * @public
 */
export type UnmatchedPerson = components['schemas']['UnmatchedPerson'];

/** @public */
export const CAPACITY_TABLES = ['memberships', 'leave', 'capacity'] as const;

/** @public */
export type CapacityTable = components['schemas']['CapacityTable'];

/**
 * What somebody states of persons. A declaration with the person (of a membership, the group too) and first day of an earlier one corrects it; the same again is known already.
 *
 * @public
 */
export type CapacityPush = components['schemas']['CapacityPush'];

/**
 * A person in a squad, as it is pushed. Where the catalog names members, these add to them and state shares.
 *
 * @public
 */
export type MembershipDeclaration =
  components['schemas']['MembershipDeclaration'];

/** @public */
export type LeaveDeclaration = components['schemas']['LeaveDeclaration'];

/** @public */
export type PersonCapacityDeclaration =
  components['schemas']['PersonCapacityDeclaration'];

/**
 * `received = stored + unchanged + rejected`. Of a JSON body the field of a rejection begins with its list: `leave.from`.
 *
 * @public
 */
export type CapacityIntakeResult =
  components['schemas']['CapacityIntakeResult'];

/** @public */
export type AllocationGrid = components['schemas']['AllocationGrid'];

/** @public */
export type AllocationPeriod = components['schemas']['AllocationPeriod'];

/** @public */
export type AllocationRow = components['schemas']['AllocationRow'];

/**
 * A squad in a period. A suppressed cell has no figures: it is merged into its parent's.
 *
 * @public
 */
export type AllocationCell = components['schemas']['AllocationCell'];

/**
 * `insufficient-data`: under the coverage floor or the minimum of days. `not-assessed`: nothing to divide by, or suppressed.
 *
 * @public
 */
export type BandVerdict = components['schemas']['BandVerdict'];

/**
 * `capacity-partly-stated`: nothing was stated of some members, and they count in the capacity as if they were there all day. `reduced`: traces of the period are kept as daily sums only, which do not tell this figure.
 *
 * @public
 */
export type AllocationReason = components['schemas']['AllocationReason'];

/** @public */
export type EffortUnit = components['schemas']['EffortUnit'];

/** @public */
export type CategoryDays = components['schemas']['CategoryDays'];

/**
 * The policy's choices, printed with every figure.
 *
 * @public
 */
export type PolicyInForce = components['schemas']['PolicyInForce'];

/** @public */
export const ALLOCATION_METHODS = [
  'equal-split',
  'time-in-progress',
  'declared',
  'points',
] as const;

/** @public */
export type AllocationMethod = components['schemas']['AllocationMethod'];

/** @public */
export type AllocationDenominator =
  components['schemas']['AllocationDenominator'];

/** @public */
export type CrossCutting = components['schemas']['CrossCutting'];

/** @public */
export type DecayFinding = components['schemas']['DecayFinding'];

/** @public */
export const ALLOCATION_TABLES = [
  'grid',
  'categories',
  'ledger',
  'trade-offs',
  'write-offs',
  'check-ins',
  'named-work',
  'overrides',
  'sensitivity',
] as const;

/** @public */
export type AllocationTable = components['schemas']['AllocationTable'];

/**
 * What a changed policy would do to the latest whole quarter. Figures that fewer persons than the minimum stand behind are left out.
 *
 * @public
 */
export type PolicyPreview = components['schemas']['PolicyPreview'];

/**
 * The category that somebody gave to an item by hand.
 *
 * @public
 */
export type ItemOverride = components['schemas']['ItemOverride'];

/** @public */
export type ItemOverrideDeclaration =
  components['schemas']['ItemOverrideDeclaration'];

/** @public */
export type SquadAllocation = components['schemas']['SquadAllocation'];

/** @public */
export type SensitivityRow = components['schemas']['SensitivityRow'];

/** @public */
export type DeferralLedgerRow = components['schemas']['DeferralLedgerRow'];

/** @public */
export type TradeOff = components['schemas']['TradeOff'];

/** @public */
export type WriteOff = components['schemas']['WriteOff'];

/** @public */
export type CheckIn = components['schemas']['CheckIn'];

/**
 * What a squad states of a sprint: a platform share, or days by category.
 *
 * @public
 */
export type CheckInDeclaration = components['schemas']['CheckInDeclaration'];

/** @public */
export type TradeOffDeclaration = components['schemas']['TradeOffDeclaration'];

/** @public */
export type WriteOffDeclaration = components['schemas']['WriteOffDeclaration'];

/**
 * A service's squad and its adoption side by side: who pays and does not adopt, who adopts and does not pay.
 *
 * @public
 */
export type EntityAllocation = components['schemas']['EntityAllocation'];

/** @public */
export type NamedWorkList = components['schemas']['NamedWorkList'];

/** @public */
export type NamedWork = components['schemas']['NamedWork'];

/** @public */
export type NamedWorkWriting = components['schemas']['NamedWorkWriting'];

/**
 * An amount with its inputs: `amount = days x perPersonDay`.
 *
 * @public
 */
export type RedistributedAmount = components['schemas']['RedistributedAmount'];

/** @public */
export type NamedWorkDeclaration =
  components['schemas']['NamedWorkDeclaration'];

/** @public */
export type WritingDeclaration = components['schemas']['WritingDeclaration'];

/**
 * The body of `POST /metrics` as JSON.
 *
 * @public
 */
export type MetricPush = components['schemas']['MetricPush'];

/**
 * One report of a metric by a source. No value: the source takes that day back.
 *
 * @public
 */
export type MetricObservation = components['schemas']['MetricObservation'];

/**
 * The answer of `POST /metrics`. `received = stored + unchanged + rejected`.
 *
 * @public
 */
export type MetricIntakeResult = components['schemas']['MetricIntakeResult'];

/**
 * A metric as figures of it are printed.
 *
 * @public
 */
export type MetricDescription = components['schemas']['MetricDescription'];

/**
 * How the observations of a metric become its value on a day. `latest`: the latest observation. `sum`: all observations since the series starts, for counts. `median`: of the observations in the `window` up to the day.
 *
 * @public
 */
export type MetricAggregation = components['schemas']['MetricAggregation'];

/** @public */
export type MetricTypeDeclaration =
  components['schemas']['MetricTypeDeclaration'];

/**
 * A metric's series up to a day, as recorded by an instant.
 *
 * @public
 */
export type MetricSeries = components['schemas']['MetricSeries'];

/**
 * Whom a series is taken over: `frozen` at a charter's start, or `current`.
 *
 * @public
 */
export type MetricPopulation = components['schemas']['MetricPopulation'];

/**
 * A metric on a day on which its source reported; days between are not points.
 *
 * @public
 */
export type MetricPoint = components['schemas']['MetricPoint'];

/** @public */
export type MetricSourceStatus = components['schemas']['MetricSourceStatus'];

/** @public */
export type ReportSummary = components['schemas']['ReportSummary'];

/**
 * `draft` is live; `frozen` never changes again; `published` is the same, for who may read reports.
 *
 * @public
 */
export type ReportState = components['schemas']['ReportState'];

/**
 * What a report is to be about.
 *
 * @public
 */
export type ReportDeclaration = components['schemas']['ReportDeclaration'];

/** @public */
export type ReportVerification = components['schemas']['ReportVerification'];

/**
 * Something stored that is not what was stored.
 *
 * @public
 */
export type ReportDifference = components['schemas']['ReportDifference'];

/** @public */
export type ReportDetails = components['schemas']['ReportDetails'];

/**
 * A file of a frozen report: the same bytes for ever.
 *
 * @public
 */
export type ReportFile = components['schemas']['ReportFile'];

/**
 * The formats that every report is frozen in. `csv` is one file a table.
 *
 * @public
 */
export const REPORT_FORMATS = [
  'html',
  'pdf',
  'markdown',
  'csv',
  'json',
] as const;

/**
 * The formats that every report is frozen in. `csv` is one file a table.
 *
 * @public
 */
export type ReportFormat = components['schemas']['ReportFormat'];

/**
 * What was said of a report after it was frozen; it stands beside it.
 *
 * @public
 */
export type ReportComment = components['schemas']['ReportComment'];

/** @public */
export const REPORT_SECTIONS = [
  'decisions',
  'charters',
  'allocation',
  'adoption',
  'guardrails',
  'restatements',
  'method',
] as const;

/** @public */
export type ReportSection = components['schemas']['ReportSection'];

/** @public */
export type CharterList = components['schemas']['CharterList'];

/** @public */
export type CharterSummary = components['schemas']['CharterSummary'];

/**
 * `planned` before the start; `running` up to the checkpoint; `checked` after it; `gate` from the end on until somebody decides; `decided`; `held` until a new date; `retired` from the catalog.
 *
 * @public
 */
export type CharterPhase = components['schemas']['CharterPhase'];

/**
 * What `continueWhen` makes of the kill criteria.
 *
 * @public
 */
export type CharterVerdict = components['schemas']['CharterVerdict'];

/** @public */
export type CharterOutcome = components['schemas']['CharterOutcome'];

/** @public */
export type CriterionStatus = components['schemas']['CriterionStatus'];

/** @public */
export type GuardrailState = components['schemas']['GuardrailState'];

/** @public */
export type CharterDecision = components['schemas']['CharterDecision'];

/** @public */
export type CharterDecisionKind = components['schemas']['CharterDecisionKind'];

/** @public */
export type CharterDetails = components['schemas']['CharterDetails'];

/**
 * A kill criterion as of a day.
 *
 * @public
 */
export type CriterionEvaluation = components['schemas']['CriterionEvaluation'];

/**
 * The state that a criterion has to reach, in the metric's unit, and from which side.
 *
 * @public
 */
export type ResolvedTarget = components['schemas']['ResolvedTarget'];

/**
 * Where a criterion starts from; of a measured share also how many of how many.
 *
 * @public
 */
export type CriterionBaselineReading =
  components['schemas']['CriterionBaselineReading'];

/**
 * A criterion over one population.
 *
 * @public
 */
export type PopulationReading = components['schemas']['PopulationReading'];

/** @public */
export type CriterionForecast = components['schemas']['CriterionForecast'];

/**
 * A straight line carried on to the due day.
 *
 * @public
 */
export type LineForecast = components['schemas']['LineForecast'];

/**
 * What counts of complete ISO weeks say of the weeks left; exact, no random draws.
 *
 * @public
 */
export type ThroughputForecast = components['schemas']['ThroughputForecast'];

/**
 * How far the forecasts of criteria that ended were off.
 *
 * @public
 */
export type ForecastError = components['schemas']['ForecastError'];

/** @public */
export type GuardrailEvaluation = components['schemas']['GuardrailEvaluation'];

/**
 * What the team cost and what it gained.
 *
 * @public
 */
export type CharterCost = components['schemas']['CharterCost'];

/**
 * A revision of the charter, or of a scorecard or policy that it is judged by.
 *
 * @public
 */
export type GoalpostRevision = components['schemas']['GoalpostRevision'];

/**
 * A difference between two revisions, in parts that any language can make a sentence of; `text` is the English one.
 *
 * @public
 */
export type GoalpostChange = components['schemas']['GoalpostChange'];

/**
 * Something that a dissolved team leaves, to be taken over.
 *
 * @public
 */
export type HandOverItem = components['schemas']['HandOverItem'];

/**
 * Everything that a decider sees, as of the gate's day; what a decision carries the hash of.
 *
 * @public
 */
export type CharterGate = components['schemas']['CharterGate'];

/**
 * Evidence as it was stored with a verdict or a decision.
 *
 * @public
 */
export type StoredCharterEvidence =
  components['schemas']['StoredCharterEvidence'];

/** @public */
export type CharterDecisionRequest =
  components['schemas']['CharterDecisionRequest'];

/**
 * What is said of an item of a hand-over list; what is left out stays as it is, and an empty text takes back what was said.
 *
 * @public
 */
export type HandOverChange = components['schemas']['HandOverChange'];

/**
 * What is known of a metric before its first observation.
 *
 * @public
 */
export type MetricType = components['schemas']['MetricType'];
