import {
  AllocationCell,
  BandVerdict,
  DecayFinding,
  DeferralLedgerRow,
  PolicyInForce,
} from '../../schema';
import { QuarterPlan } from '../../allocation';
import { Day } from '../../time';
import { ReportPeriod } from './ReportPeriod';
import { TitledRef } from './TitledRef';

/**
 * A squad's share in another period. A suppressed cell's is not known.
 *
 * @public
 */
export type ComparedShare = Pick<AllocationCell, 'share' | 'verdict'>;

/**
 * A squad in the period: planned, actual, and what it owes. Of a suppressed cell there are no figures: they are merged into a group's.
 *
 * @public
 */
export interface ReportSquad {
  squad: TitledRef;
  parent?: TitledRef;
  cell: Omit<AllocationCell, 'group' | 'period' | 'policy' | 'mergedInto'>;
  /** Of a suppressed cell: in whose merged figures it is. */
  mergedInto?: TitledRef;
  /** The policy that judges it, one of `policies`; none where none reaches it. */
  policy?: string;
  /** What band and ledger asked of the period when it began; none where capacity is not known. */
  planned?: QuarterPlan;
  previous?: ComparedShare;
  yearAgo?: ComparedShare;
  /** Person-days, opening with the balance of the last frozen report. */
  ledger?: Omit<DeferralLedgerRow, 'period'> & {
    /** Its last day: that of the last ledger period which lies in the report's. */
    through: Day;
  };
  decay?: DecayFinding;
  /** Trade-offs that are not repaid, those overdue among them. */
  tradeOffs: { open: number; overdue: number };
}

/**
 * Where the period's days went. Squads are in the order of their titles.
 *
 * @public
 */
export interface ReportAllocation {
  /** The quarter that shares and verdicts are of: the last that lies in the period with all its days; none where none does. */
  quarter?: ReportPeriod;
  policies: PolicyInForce[];
  squads: ReportSquad[];
  /** Groups that own a charter: apart from the band. */
  platformTeams: ReportSquad[];
  /** Merged figures, by the group that they are merged into. */
  merged: ReportSquad[];
  /** Squads by verdict; platform teams are not among them. */
  counts: Record<BandVerdict, number>;
  previousCounts?: Record<BandVerdict, number>;
  yearAgoCounts?: Record<BandVerdict, number>;
  /** Named cross-cutting work that squads of the scope wrote again, up to the as-of day: every writing after the first that is not retired. */
  redistributed: {
    /** Pieces of work that have such a writing. */
    pieces: number;
    /** Such writings. */
    writings: number;
    /** Pieces among them that are made up to show what the register is for. */
    illustrations: number;
    /** Person-days. */
    days: number;
    /** What the days cost by all policies that say so, one amount for each currency; of days whose cost none says there is none. */
    costs: { amount: number; currency: string; days: number }[];
    /** Person-days as they were at the end of the period before. */
    previousDays: number;
  };
  /** Persons whom activity names and no membership does. */
  unmatchedPersons: number;
  problems: string[];
}
