import { ReportSection } from '../../schema';
import { Day } from '../../time';
import { ReportAdoption } from './ReportAdoption';
import { ReportAllocation } from './ReportAllocation';
import { ReportCharter } from './ReportCharter';
import { ReportDecision } from './ReportDecision';
import { ReportGuardrail } from './ReportGuardrail';
import { ReportMethod } from './ReportMethod';
import { ReportPeriod } from './ReportPeriod';
import { ReportRestatement } from './ReportRestatement';
import { TitledRef } from './TitledRef';

/** @public */
export const REPORT_SCHEMA = 'platform-ledger.io/report/v1';

/**
 * A report that this one is read against.
 *
 * @public
 */
export interface ComparedReport {
  /** None where nothing was reported for it: the figures of that day stand in. */
  reportId?: string;
  period: ReportPeriod;
  asOf: Day;
}

/**
 * The owner's note on a section, written before freezing.
 *
 * @public
 */
export interface ReportCommentary {
  section: ReportSection;
  /** Plain text; an empty line starts a paragraph. */
  text: string;
  author: TitledRef;
  recordedAt: string;
}

/**
 * Everything that a report is made of: each format of it is a pure function of this, and nothing is looked up later (law 8). Shares and days stand at
 * full precision and are rounded for display only. Its canonical text is `stableJson` of it.
 *
 * @public
 */
export interface ReportSnapshot {
  schema: typeof REPORT_SCHEMA;
  id: string;
  title: string;
  /** The whole organisation where there is no group; else a group and what is below it. */
  scope: { group?: TitledRef };
  period: ReportPeriod;
  /** The day that the figures are of: the last of the period, the latest known one while it has not ended. */
  asOf: Day;
  /** What the ledger knew: ISO instant. */
  recordedAt: string;
  state: 'draft' | 'frozen';
  /** The period has not ended: a draft only. */
  partial: boolean;
  /** For whom it is, in words. */
  audience: string;
  /** Where the portal is, `https://portal.example.com`: links lead there. None: a report without links to it. */
  portalUrl?: string;
  comparedWith: { previous?: ComparedReport; yearAgo?: ComparedReport };
  /** In order of `by`; what has no day comes last. */
  decisions: ReportDecision[];
  charters: ReportCharter[];
  allocation: ReportAllocation;
  /** In order of the capability's title. */
  adoption: ReportAdoption[];
  guardrails: ReportGuardrail[];
  restatements: ReportRestatement[];
  method: ReportMethod;
  /** At most one a section. */
  commentary: ReportCommentary[];
}
