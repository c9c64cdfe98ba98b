import { DefinitionProblem, DefinitionRevision } from '../../schema';
import { DefinitionKind } from '../../definitions';
import { Day } from '../../time';
import { TitledRef } from './TitledRef';

/**
 * A definition that judged, by its revision.
 *
 * @public
 */
export interface ReportDefinition {
  definition: TitledRef;
  kind: DefinitionKind;
  revision: DefinitionRevision;
  retrospective: boolean;
  problems: DefinitionProblem[];
}

/**
 * A source and its last report.
 *
 * @public
 */
export interface ReportSource {
  kind: 'facts' | 'activity' | 'metrics';
  name: string;
  title: string;
  /** Latest day that anything of it is about. */
  latestDay?: Day;
  latestRun?: {
    at: string;
    status: 'running' | 'succeeded' | 'failed' | 'broken-off';
    received: number;
    rejected: number;
  };
}

/**
 * How the figures came to be, and how good the data is.
 *
 * @public
 */
export interface ReportMethod {
  /** Release of the ledger that made the report. */
  release: string;
  /** Version of each family of formulas: `{ adoption: 1 }`. */
  methodVersions: Record<string, number>;
  calendar: { fiscalYearStartsIn: number; timeZones: string[] };
  definitions: ReportDefinition[];
  sources: ReportSource[];
  quality: {
    /** Entities in the scope on the as-of day. */
    entities: number;
    /** Entities whose latest facts are not evaluated yet. */
    pendingEntities: number;
    /** Entities that facts name and the catalog does not have. */
    unresolvedEntities: number;
    /** Since when presence is known from the catalog. */
    catalogWatchedSince?: Day;
    /** Days of evidence, first and last. */
    firstEvidenceOn?: Day;
    latestEvidenceOn?: Day;
    /** Over the squads: attributed and known capacity, person-days; none where capacity is not known. */
    attributedDays: number;
    capacityDays?: number;
    /** Squads whose figures rest on their own check-ins. */
    selfReportedSquads: number;
    /** Squads that are not named by themselves because too few persons stand behind them. */
    suppressedSquads: number;
  };
}
