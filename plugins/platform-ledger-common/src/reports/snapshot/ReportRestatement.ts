import {
  BandVerdict,
  CharterOutcome,
  CriterionStatus,
  GuardrailState,
} from '../../schema';
import { TitledRef } from './TitledRef';

/**
 * What came in since: why a figure is another one now.
 *
 * @public
 */
export const RESTATEMENT_CAUSES = [
  'late-facts',
  'late-activity',
  'late-metrics',
  'capacity',
  'definition',
  'catalog',
  'check-in',
  'named-work',
  'override',
  'decision',
  'retention',
] as const;

/** @public */
export type RestatementCause = (typeof RESTATEMENT_CAUSES)[number];

/**
 * A number with what it counts; `of` where it is a part of something.
 *
 * @public
 */
export interface RestatedNumber {
  value?: number;
  of?: number;
}

/**
 * A figure of an earlier report, before and after.
 *
 * @public
 */
export type RestatedFigure =
  /** Of a scorecard: `value` of `of` eligible. */
  | { kind: 'adopters'; before: RestatedNumber; after: RestatedNumber }
  /** Of a squad: a part of 1. */
  | { kind: 'platform-share'; before: RestatedNumber; after: RestatedNumber }
  /** Of a squad: person-days that the ledger closed with. */
  | { kind: 'deferred'; before: RestatedNumber; after: RestatedNumber }
  | { kind: 'band-verdict'; before?: BandVerdict; after?: BandVerdict }
  /** Person-days of named work that was written more than once. */
  | { kind: 'redistributed'; before: RestatedNumber; after: RestatedNumber }
  /** Of a charter. */
  | {
      kind: 'criterion-value' | 'guardrail-value';
      criterion: string;
      title: string;
      /** `share` is a part of 1. */
      unit: string;
      before: RestatedNumber;
      after: RestatedNumber;
    }
  | {
      kind: 'criterion-status';
      criterion: string;
      title: string;
      before?: CriterionStatus;
      after?: CriterionStatus;
    }
  | {
      kind: 'guardrail-state';
      criterion: string;
      title: string;
      before?: GuardrailState;
      after?: GuardrailState;
    }
  | {
      kind: 'charter-outcome';
      before?: CharterOutcome;
      after?: CharterOutcome;
    };

/**
 * A figure that an earlier report gave and that what was recorded since has changed.
 *
 * @public
 */
export interface ReportRestatement {
  report: { id: string; title: string; label: string };
  /** The scorecard, squad or charter; none for a figure of the whole report. */
  subject?: TitledRef;
  figure: RestatedFigure;
  causes: RestatementCause[];
  /** When what changed it was recorded, first and last: ISO instants. */
  recorded: { from: string; to: string };
}
