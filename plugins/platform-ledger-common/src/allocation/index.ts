export {
  availability,
  isCapacityStated,
  type PersonCalendar,
} from './availability';
export { bandVerdict, type BandRule, type JudgedShare } from './bandVerdict';
export { type CappedWeek, capWeeks } from './capWeeks';
export { categorise, type CategoryRules, UNCATEGORISED } from './categorise';
export { countedTraces } from './countedTraces';
export { type Coverage, coverageOf } from './coverageOf';
export { decay } from './decay';
export {
  declaredEffort,
  type DeclaredEffort,
  type DeclaredPart,
} from './declaredEffort';
export {
  type DeferralBalance,
  deferralLedger,
  type DeferralPeriod,
} from './deferralLedger';
export { effortAsKnown, type KnownPart } from './effortAsKnown';
export type { EffortPart } from './EffortPart';
export type { EffortTrace } from './EffortTrace';
export { equalSplit } from './equalSplit';
export { fiscalYearOf } from './fiscalYearOf';
export { hoursByDay } from './hoursByDay';
export { isoWeekday, isWeekday } from './isoWeekday';
export { isoWeekOf, weekStart } from './isoWeekOf';
export { matchCategoryRule } from './matchCategoryRule';
export {
  type Membership,
  type MembershipDay,
  membershipOn,
} from './membershipOn';
export { monthOf } from './monthOf';
export { nearestCategoryAttributes } from './nearestCategoryAttributes';
export { nextQuarterPlan, type QuarterPlan } from './nextQuarterPlan';
export { type PeriodCalendar, periodOf } from './periodOf';
export { periodsBetween } from './periodsBetween';
export type { DaySpan, PeriodKind, PeriodSpan } from './PeriodSpan';
export { personEffort, type PersonEffort } from './personEffort';
export { quarterOf } from './quarterOf';
export { recoverableCells } from './recoverableCells';
export {
  type CostedWriting,
  type PersonDayCost,
  redistributedCost,
  type RedistributedCost,
} from './redistributedCost';
export { sensitivity, type SensitivityVariant } from './sensitivity';
export { type AllocationFigures, type PlatformShare, shareOf } from './shareOf';
export { type SprintCalendar, sprintOf } from './sprintOf';
export { storyPoints } from './storyPoints';
export { type CellDisclosure, type GroupCell, suppress } from './suppress';
export { TIME_IN_PROGRESS_LEAD_DAYS, timeInProgress } from './timeInProgress';
export { traceAttributes } from './traceAttributes';
export {
  type TradeOffAgreement,
  tradeOffStates,
  type TradeOffState,
} from './tradeOffStates';
export type { EffortOptions } from './uncappedEffort';
export { weekCapacities } from './weekCapacities';
export { workingDays } from './workingDays';
export { writeOffProblem, type WriteOffProblem } from './writeOffProblem';
