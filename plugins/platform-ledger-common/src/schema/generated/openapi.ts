// Made from openapi.yaml by scripts/generate-openapi.mjs.
import type { CharterCriterion } from '../../definitions';
import type { CharterEvidence } from '../../charters';
import type { CharterSpec } from '../../definitions';
import type { Day } from '../../time';
import type { CheckDefinition } from '../../definitions';
import type { Effort } from '../../definitions';
import type { ReportSnapshot } from '../../reports';

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
    /** @description A day in UTC, YYYY-MM-DD */
    Day: Day;
    /** Format: date-time */
    Instant: string;
    /** @description What is wrong in one field */
    FieldProblem: {
      /** @description Its path in the body, or the name of the parameter: categories[0].days */
      field: string;
      /** @description In English */
      reason: string;
    };
    ErrorAnswer: {
      error: {
        name: string;
        message: string;
        /** @description Each field that is wrong, where the request is */
        fields?: components['schemas']['FieldProblem'][];
      };
      request?: {
        method?: string;
        url?: string;
      };
      response: {
        statusCode: number;
      };
    };
    LedgerStatus: {
      today: components['schemas']['Day'];
      /** @description What pages open with: `platformLedger.defaultAsOf`, else today. */
      defaultAsOf: components['schemas']['Day'];
      /** @description Since when presence is known from the catalog. */
      catalogWatchedSince?: components['schemas']['Day'];
      pendingEntities: number;
      /** @description Days of evidence, first and last. */
      firstEvidenceOn?: components['schemas']['Day'];
      latestEvidenceOn?: components['schemas']['Day'];
    };
    /** @description The body of `POST /facts` as JSON. */
    FactPush: {
      source: string;
      observations: components['schemas']['FactObservation'][];
      /** @description Ends of sweeps that the observations, with earlier ones, complete. */
      sweeps?: components['schemas']['SweepEnd'][];
    };
    /** @description One report of a fact by a source. No value means that the source says: absent. */
    FactObservation: {
      /** @description A full entity reference, or a name in the kind `component`. */
      entity: string;
      fact: string;
      value?: components['schemas']['FactValue'];
      observedOn: components['schemas']['Day'];
      /** @description ISO instant with offset, which ranks several reports of a day. The start of the day unless given. */
      observedAt?: string;
    };
    FactValue: boolean | number | string | string[];
    /** @description The end marker of a sweep: what `source` reported for that day at that instant is complete, and is `count` observations. */
    SweepEnd: {
      observedOn: components['schemas']['Day'];
      observedAt?: components['schemas']['Instant'];
      count: number;
    };
    /** @description The answer of `POST /facts`. `received = stored + unchanged + rejected`. */
    IntakeResult: {
      received: number;
      /** @description New, or a change. Observations of a sweep count here when its end came. */
      stored: number;
      /** @description Known already, word for word. */
      unchanged: number;
      rejected: number;
      /** @description Of those stored: about entities that the catalog does not have. They are kept. */
      unresolved: number;
      /** @description The first 1,000. */
      rejections: components['schemas']['RejectedLine'][];
      sweeps: {
        observedOn: components['schemas']['Day'];
        observedAt: components['schemas']['Instant'];
        count: number;
        /** @enum {string} */
        state: 'committed' | 'superseded' | 'unchanged';
      }[];
      /** @description What else came of it, in sentences, such as that a sweep's end did not come. */
      remarks?: string[];
      /** @description Only where the stream broke off: lines up to this one are stored, go on behind it. */
      resumeAfterLine?: number;
    };
    /** @description A line that was not stored. */
    RejectedLine: {
      /** @description Counted from 1; the header of a CSV is line 1. For JSON, the position in the list. */
      line: number;
      field: string;
      reason: string;
    };
    /** @description The value of a fact of an entity on a day. */
    FactReading: {
      fact: string;
      type: components['schemas']['FactValueType'];
      title: string;
      unit?: string;
      value: components['schemas']['FactValue'];
      source: string;
      /** @description The latest day on which a source reported it. */
      observedOn: components['schemas']['Day'];
      /** @description Days between `observedOn` and the as-of day. */
      ageDays: number;
    };
    /**
     * @description The types a fact can have. `version` is a semantic version, `date` a day, `set` a list of distinct texts.
     * @enum {string}
     */
    FactValueType: 'boolean' | 'number' | 'string' | 'version' | 'date' | 'set';
    /** @description What is known of a fact before its first value: `PUT /facts/types/<id>`. */
    FactType: components['schemas']['FactTypeDeclaration'] & {
      /** @description For example `package.version`: words of letters and digits, joined by dots. */
      id: string;
    };
    FactTypeDeclaration: {
      id?: string;
      type: components['schemas']['FactValueType'];
      title: string;
      unit?: string;
      description?: string;
      sourcePriority?: string[];
    };
    FactSourceStatus: {
      name: string;
      title: string;
      /**
       * @description `push`: comes by the API. `scheduled`: the backend reads it.
       * @enum {string}
       */
      intake: 'push' | 'scheduled';
      /** @description Latest day that any of its values is about. */
      latestDay?: components['schemas']['Day'];
      latestSweep?: components['schemas']['Day'];
      seriesCount: number;
      /** @description The latest runs, newest first. */
      runs: components['schemas']['FactSourceRun'][];
    };
    FactSourceRun: {
      startedAt: components['schemas']['Instant'];
      finishedAt?: components['schemas']['Instant'];
      /** @enum {string} */
      status: 'running' | 'succeeded' | 'failed' | 'broken-off';
      received: number;
      stored: number;
      unchanged: number;
      rejected: number;
      unresolved: number;
      message?: string;
      rejections: components['schemas']['RejectedLine'][];
    };
    UnresolvedEntity: {
      entityRef: string;
      /**
       * @description `never`: the catalog never had it since the ledger watches; `gone`: it had.
       * @enum {string}
       */
      state: 'never' | 'gone';
      factCount: number;
      latestDay: components['schemas']['Day'];
    };
    /** @description A stretch of days with one value. */
    FactHistoryEntry: {
      from: components['schemas']['Day'];
      /** @description The first day on which it no longer held; none where it still does. */
      to?: components['schemas']['Day'];
      value: components['schemas']['FactValue'];
      source: string;
    };
    ScorecardSummary: {
      entityRef: string;
      name: string;
      title: string;
      description?: string;
      /** @enum {string} */
      type: 'adoption' | 'standard';
      mandated: boolean;
      /** @enum {string} */
      lifecycle: 'draft' | 'active' | 'retired';
      owner: string;
      capability?: string;
      levels: components['schemas']['Level'][];
      adoptedAt: string;
      adoption?: components['schemas']['AdoptionCounts'];
      context: components['schemas']['FigureContext'];
      /** @description The definition in the catalog is invalid; the last valid revision is in force. */
      problems: components['schemas']['DefinitionProblem'][];
    };
    Level: {
      name: string;
      title: string;
    };
    /** @description The figures of a scorecard on a day, with what stands beside them (METHODS, adoption). `adopters + notAdopters + unknown = eligible`; `carried` are among the eligible. */
    AdoptionCounts: {
      eligible: number;
      adopters: number;
      notAdopters: number;
      unknown: number;
      exempt: number;
      eligibilityUnknown: number;
      eligibilityCarried: number;
      /** @description adopters / eligible at full precision; none for 0 of 0 or while the level cannot be reached yet. */
      share?: number;
      /** @description Entities at each level or above, in the order of the levels. */
      levels: {
        name: string;
        title: string;
        count: number;
        reachable: boolean;
      }[];
    };
    /** @description What every figure carries (law 5). */
    FigureContext: {
      asOf: components['schemas']['Day'];
      recordedAt?: components['schemas']['Instant'];
      /** @description The revision that judged that day. */
      revision?: components['schemas']['DefinitionRevision'];
      /** @description The day lies before the definition was first recorded. */
      retrospective: boolean;
      /** @description Entities whose latest facts are not evaluated yet. */
      pendingEntities: number;
      /** @description Latest day that any fact the scorecard reads is about. */
      latestEvidenceOn?: components['schemas']['Day'];
    };
    /** @description What the ledger keeps of each valid change of a definition. */
    DefinitionRevision: {
      number: number;
      contentHash: string;
      firstSeenOn: components['schemas']['Day'];
      recordedAt: components['schemas']['Instant'];
      location?: string;
      /** @description The definition went from the catalog on that day. */
      retired: boolean;
    };
    /** @description One thing that is wrong in a definition. */
    DefinitionProblem: {
      /** @description For example `spec.checks[2].when.atLeast`. */
      path: string;
      message: string;
    };
    ScorecardPreview: {
      asOf: components['schemas']['Day'];
      adoption: components['schemas']['AdoptionCounts'];
      checks: {
        id: string;
        title: string;
        counts: components['schemas']['CheckCounts'];
      }[];
      /** @description Against the revision in force; none where there is no such scorecard yet. */
      changes?: {
        total: number;
        rows: {
          entityRef: string;
          from?: string;
          to?: string;
        }[];
      };
    };
    CheckCounts: {
      pass: number;
      fail: number;
      unknown: number;
      exempt: number;
      upcoming: number;
    };
    ScorecardDetails: components['schemas']['ScorecardSummary'] & {
      checks: (components['schemas']['CheckDefinition'] & {
        counts: components['schemas']['CheckCounts'];
      })[];
      revisions: components['schemas']['DefinitionRevision'][];
    };
    CheckDefinition: CheckDefinition;
    /** @enum {string} */
    Effort: Effort;
    AdoptionSeries: {
      scorecard: string;
      /** @enum {string} */
      step: 'day' | 'week' | 'month' | 'quarter';
      points: components['schemas']['AdoptionPoint'][];
    };
    AdoptionPoint: components['schemas']['AdoptionCounts'] & {
      day: components['schemas']['Day'];
      retrospective: boolean;
    };
    Movement: {
      since: components['schemas']['Day'];
      context: components['schemas']['FigureContext'];
      counts: {
        rose: components['schemas']['MovementCauseCounts'];
        fell: components['schemas']['MovementCauseCounts'];
        appeared: components['schemas']['MovementCauseCounts'];
        went: components['schemas']['MovementCauseCounts'];
      };
      /** @description All movers, of which `movers` are a page. */
      total: number;
      movers: components['schemas']['Mover'][];
    };
    MovementCauseCounts: {
      'service-changed': number;
      'rule-changed': number;
      'data-aged': number;
    };
    Mover: {
      entityRef: string;
      title?: string;
      owner?: string;
      direction: components['schemas']['MovementDirection'];
      cause: components['schemas']['MovementCause'];
      from?: string;
      to?: string;
      on: components['schemas']['Day'];
    };
    /** @enum {string} */
    MovementDirection: 'rose' | 'fell' | 'appeared' | 'went';
    /** @enum {string} */
    MovementCause: 'service-changed' | 'rule-changed' | 'data-aged';
    OwnerAdoption: {
      /** @description None: entities without an owner. */
      owner?: string;
      title?: string;
      parent?: string;
      /** @description Counts of the entities owned by this group itself. */
      own: components['schemas']['AdoptionCounts'];
      /** @description Counts with all groups below it. */
      total: components['schemas']['AdoptionCounts'];
    };
    /** @enum {string} */
    CheckState: 'pass' | 'fail' | 'unknown' | 'exempt' | 'upcoming';
    MatrixPage: {
      context: components['schemas']['FigureContext'];
      checks: {
        id: string;
        title: string;
        level: string;
        effort: components['schemas']['Effort'];
      }[];
      total: number;
      /** @description What the filters offer. */
      owners: {
        ref: string;
        title?: string;
      }[];
      kinds: string[];
      lifecycles: string[];
      rows: components['schemas']['MatrixRow'][];
    };
    MatrixRow: {
      entityRef: string;
      title?: string;
      owner?: string;
      kind: string;
      type?: string;
      lifecycle?: string;
      eligibility: components['schemas']['Eligibility'];
      level?: components['schemas']['ReachedLevel'];
      outcome: components['schemas']['AdoptionOutcome'];
      score?: number;
      /** @description In the order of `checks`. */
      states: components['schemas']['CheckState'][];
    };
    /**
     * @description Whether a scorecard applies to an entity on a day. `carried`: a fact that `appliesTo` reads is missing, the last known eligibility holds (METHODS, adoption). `unknown`: it never was known: not in the denominator, counted apart.
     * @enum {string}
     */
    Eligibility: 'yes' | 'carried' | 'unknown';
    ReachedLevel: {
      name: string;
      title: string;
      since: components['schemas']['Day'];
    };
    /** @enum {string} */
    AdoptionOutcome: 'adopter' | 'not-adopter' | 'unknown';
    EntityStandings: {
      entityRef: string;
      context: components['schemas']['FigureContext'];
      /** @description Whether the entity counts on that day at all. */
      present: boolean;
      owner?: string;
      standings: components['schemas']['EntityStanding'][];
    };
    /** @description An entity on one scorecard on a day. */
    EntityStanding: {
      scorecard: components['schemas']['ScorecardSummary'];
      entityRef: string;
      eligibility: components['schemas']['Eligibility'];
      /** @description None below the first level. */
      level?: components['schemas']['ReachedLevel'];
      nextLevel?: components['schemas']['Level'];
      /** @description What separates it from the next level: by effort (S, M, L), then weight. */
      nextSteps: components['schemas']['CheckResult'][];
      outcome: components['schemas']['AdoptionOutcome'];
      /** @description 0 to 1; none where no check counts. */
      score?: number;
      passing: number;
      counted: number;
      checks: components['schemas']['CheckResult'][];
      history: {
        from: components['schemas']['Day'];
        to?: components['schemas']['Day'];
        level?: string;
        /** @description 0 below the first level, 1 at the first. */
        levelIndex: number;
        cause?: components['schemas']['MovementCause'];
      }[];
    };
    CheckResult: {
      check: components['schemas']['CheckDefinition'];
      state: components['schemas']['CheckState'];
      comparisons: components['schemas']['ComparisonResult'][];
    };
    /** @description One comparison as it was seen: the leaves of a check's rule. */
    ComparisonResult: {
      fact: string;
      factTitle?: string;
      unit?: string;
      operator: string;
      wanted:
        | components['schemas']['FactValue']
        | components['schemas']['FactValue'][];
      /** @description None: no value on that day (or too old a one: `stale`). */
      seen?: components['schemas']['FactValue'];
      stale: boolean;
      source?: string;
      observedOn?: components['schemas']['Day'];
      ageDays?: number;
      /** @description Under an odd number of `not`. */
      negated: boolean;
      /** @enum {string} */
      outcome: 'true' | 'false' | 'unknown';
    };
    CapabilityAdoption: {
      capability: string;
      scorecards: components['schemas']['ScorecardSummary'][];
      total: number;
      /** @description A page of the adopters over all its scorecards. */
      adopters: {
        entityRef: string;
        title?: string;
        owner?: string;
        scorecard: string;
        since: components['schemas']['Day'];
      }[];
    };
    ActivityPush: {
      source: string;
      traces: (
        | components['schemas']['ActivityTrace']
        | components['schemas']['RetractedTrace']
      )[];
    };
    /** @description A dated trace of a person on a work item, as it is pushed. The person goes in to be summed and comes out nowhere. */
    ActivityTrace: {
      /** @description Names the trace within its source; the same again is known already, another content corrects it. */
      id: string;
      day: components['schemas']['Day'];
      /** @description E-mail, login or any other stable key. */
      person: string;
      bot?: boolean;
      /** @description The work item; a component's name or a ticket's key. */
      item: string;
      /** @description What the trace came with, so that its items belong together: a commit, a pull request. */
      change?: string;
      /** @description Reference or name of the component that the item is or belongs to. */
      component?: string;
      /** @description A cross-cutting area (ci, tooling, docs). */
      area?: string;
      attributes?: {
        [key: string]: string;
      };
      /** @description Hours that the item was in an in-progress status that day: time-in-progress. */
      hours?: number;
      /** @description Completed story points: points. */
      points?: number;
      /** @description Ranks several reports of one trace; ISO instant. The start of the day unless given. */
      observedAt?: string;
    };
    /** @description Takes a trace back. It ranks as any report of the trace, so a later one brings it in again. */
    RetractedTrace: {
      id: string;
      /** @description The trace's day. */
      day: components['schemas']['Day'];
      /** @enum {boolean} */
      deleted: true;
      /** @description ISO instant: without one nothing would say whether the trace or its retraction holds. */
      observedAt: string;
    };
    ActivityIntakeResult: {
      received: number;
      stored: number;
      unchanged: number;
      rejected: number;
      rejections: components['schemas']['RejectedLine'][];
      resumeAfterLine?: number;
    };
    ActivitySourceStatus: {
      name: string;
      title: string;
      /**
       * @description `push`: comes by the API. `scheduled`: the backend reads it.
       * @enum {string}
       */
      intake: 'push' | 'scheduled';
      earliestDay?: components['schemas']['Day'];
      /** @description Latest day that any of its traces is about. */
      latestDay?: components['schemas']['Day'];
      /** @description The latest runs, newest first. */
      runs: components['schemas']['ActivitySourceRun'][];
    };
    ActivitySourceRun: {
      startedAt: components['schemas']['Instant'];
      finishedAt?: components['schemas']['Instant'];
      /** @enum {string} */
      status: 'running' | 'succeeded' | 'failed' | 'broken-off';
      received: number;
      stored: number;
      unchanged: number;
      rejected: number;
      message?: string;
      rejections: components['schemas']['RejectedLine'][];
    };
    /** @description A key of a person that activity names and no membership does: whoever keeps the policy sees which keys to match, and nothing beside them. */
    UnmatchedPerson: {
      person: string;
    };
    /** @enum {string} */
    CapacityTable: 'memberships' | 'leave' | 'capacity';
    /** @description What somebody states of persons. A declaration with the person (of a membership, the group too) and first day of an earlier one corrects it; the same again is known already. */
    CapacityPush: {
      memberships?: components['schemas']['MembershipDeclaration'][];
      leave?: components['schemas']['LeaveDeclaration'][];
      capacity?: components['schemas']['PersonCapacityDeclaration'][];
    };
    /** @description A person in a squad, as it is pushed. Where the catalog names members, these add to them and state shares. */
    MembershipDeclaration: {
      person: string;
      group: string;
      /** @description Part of the person's capacity, above 0 up to 1; what is not declared is shared equally. */
      share?: number;
      from?: components['schemas']['Day'];
      /** @description The last day. */
      to?: components['schemas']['Day'];
    };
    LeaveDeclaration: {
      person: string;
      from: components['schemas']['Day'];
      /** @description The last day. */
      to: components['schemas']['Day'];
      /** @description The leave that begins on `from` is not taken. */
      cancelled?: boolean;
    };
    PersonCapacityDeclaration: {
      person: string;
      /** @description Above 0 up to 1. */
      partTime?: number;
      /** @description ISO 3166 code with an optional region (`DE`, `DE-BY`): whose public holidays. */
      country?: string;
      from?: components['schemas']['Day'];
    };
    /** @description `received = stored + unchanged + rejected`. Of a JSON body the field of a rejection begins with its list: `leave.from`. */
    CapacityIntakeResult: {
      received: number;
      stored: number;
      unchanged: number;
      rejected: number;
      rejections: components['schemas']['RejectedLine'][];
    };
    AllocationGrid: {
      asOf: components['schemas']['Day'];
      recordedAt?: components['schemas']['Instant'];
      periods: components['schemas']['AllocationPeriod'][];
      /** @description Squads in the band's reach, and apart from them the platform teams (they own a charter). */
      squads: components['schemas']['AllocationRow'][];
      platformTeams: components['schemas']['AllocationRow'][];
      /** @description Figures of cells that were merged: by parent group. */
      merged: components['schemas']['AllocationCell'][];
      /** @description Squads by verdict in the latest whole period; platform teams are not among them. */
      counts: {
        below: number;
        within: number;
        above: number;
        'insufficient-data': number;
        'not-assessed': number;
      };
      /** @description The latest whole period that is counted; none where there is none. */
      countedPeriod?: components['schemas']['AllocationPeriod'];
      /** @description Persons whom activity names and no membership does: their effort is nobody's. */
      unmatchedPersons: number;
      /** @description Of earlier days daily sums are kept, and no traces. */
      reducedBefore?: components['schemas']['Day'];
      /** @description What keeps groups or activity out of the figures, in words: a circle in the hierarchy, persons in groups that are no squads. */
      problems: string[];
    };
    AllocationPeriod: {
      /**
       * @description Pages show sprints and quarters; a ledger may count by months or years.
       * @enum {string}
       */
      kind: 'sprint' | 'month' | 'quarter' | 'year';
      /** @description `2024-Q3`; of a sprint its first day. */
      label: string;
      start: components['schemas']['Day'];
      /** @description The last day. */
      end: components['schemas']['Day'];
      /** @description The period has not ended as of the day: a cell says up to which day its figures go. */
      partial: boolean;
    };
    AllocationRow: {
      group: string;
      title?: string;
      parent?: string;
      cells: components['schemas']['AllocationCell'][];
      decay?: components['schemas']['DecayFinding'];
      /** @description Closing balance of the deferral ledger, person-days. */
      deferred?: number;
    };
    /** @description A squad in a period. A suppressed cell has no figures: it is merged into its parent's. */
    AllocationCell: {
      group: string;
      period: components['schemas']['AllocationPeriod'];
      /** @description The last day that the figures of a partial period know of. Where persons could be told apart by asking again a day later, that is the last day of its latest sprint (without sprints: month) that has ended; none where none has. */
      through?: components['schemas']['Day'];
      suppressed: boolean;
      /** @description Of a suppressed cell, the group in whose merged figures it is; none where even those would give it away. */
      mergedInto?: string;
      verdict: components['schemas']['BandVerdict'];
      /** @description Why there is no verdict, or what stands beside it. */
      reasons: components['schemas']['AllocationReason'][];
      /** @description Platform share by the policy's denominator. */
      share?: number;
      shareOfAttributed?: number;
      shareOfCapacity?: number;
      /** @description What `attributed`, `platform` and `categories` count. Of `squad-days` (a share was declared and capacity is unknown, so a weekday of the whole squad is 1) and `story-points` only shares mean anything. */
      unit: components['schemas']['EffortUnit'];
      attributed?: number;
      platform?: number;
      /** @description Person-days; none where it is unknown, or a squad that declares its figures has too few members for it to be told. */
      capacity?: number;
      /** @description attributed / capacity; none where capacity is unknown. Never above 1: see `overCapacity`. */
      coverage?: number;
      /** @description Attributed days beyond capacity. */
      overCapacity?: number;
      selfReported: boolean;
      categories: components['schemas']['CategoryDays'][];
      policy: components['schemas']['PolicyInForce'];
    };
    /**
     * @description `insufficient-data`: under the coverage floor or the minimum of days. `not-assessed`: nothing to divide by, or suppressed.
     * @enum {string}
     */
    BandVerdict:
      'below' | 'within' | 'above' | 'insufficient-data' | 'not-assessed';
    /**
     * @description `capacity-partly-stated`: nothing was stated of some members, and they count in the capacity as if they were there all day. `reduced`: traces of the period are kept as daily sums only, which do not tell this figure.
     * @enum {string}
     */
    AllocationReason:
      | 'capacity-unknown'
      | 'capacity-partly-stated'
      | 'under-coverage-floor'
      | 'under-minimum-days'
      | 'no-activity'
      | 'suppressed'
      | 'over-capacity'
      | 'membership-assumed'
      | 'platform-team'
      | 'no-policy'
      | 'not-ended'
      | 'reduced';
    /** @enum {string} */
    EffortUnit: 'person-days' | 'squad-days' | 'story-points';
    CategoryDays: {
      category: string;
      /** @description Person-days. */
      days: number;
    };
    /** @description The policy's choices, printed with every figure. */
    PolicyInForce: {
      entityRef: string;
      title: string;
      owner: string;
      revision: components['schemas']['DefinitionRevision'];
      /** @description The period began before the policy was first recorded. */
      retrospective: boolean;
      band: {
        floor: number;
        ceiling: number;
      };
      method: components['schemas']['AllocationMethod'];
      denominator: components['schemas']['AllocationDenominator'];
      crossCutting: components['schemas']['CrossCutting'];
      coverageFloor: number;
      minimumDays: number;
      minimumGroupSize: number;
    };
    /** @enum {string} */
    AllocationMethod:
      'equal-split' | 'time-in-progress' | 'declared' | 'points';
    /** @enum {string} */
    AllocationDenominator: 'attributed' | 'capacity';
    /** @enum {string} */
    CrossCutting: 'alone' | 'always';
    DecayFinding: {
      decaying: boolean;
      fallsThreeTimes: boolean;
      reachesHalf: boolean;
      /** @description Share that the line through the latest four quarters carries to in two quarters. */
      carried: number;
    };
    /** @enum {string} */
    AllocationTable:
      | 'grid'
      | 'categories'
      | 'ledger'
      | 'trade-offs'
      | 'write-offs'
      | 'check-ins'
      | 'named-work'
      | 'overrides'
      | 'sensitivity';
    /** @description What a changed policy would do to the latest whole quarter. Figures that fewer persons than the minimum stand behind are left out. */
    PolicyPreview: {
      asOf: components['schemas']['Day'];
      quarter?: components['schemas']['AllocationPeriod'];
      /** @description In the order of the rules; the last is `uncategorised`. */
      rules: {
        category: string;
        /** @description Distinct items that the rule would take; none where too few persons stand behind them. */
        items?: number;
      }[];
      /** @description Items that are overridden by hand and ask no rule. */
      overridden?: number;
      /** @description Squads whose verdict changes. */
      changes: {
        group: string;
        title?: string;
        from?: components['schemas']['BandVerdict'];
        to?: components['schemas']['BandVerdict'];
      }[];
      /** @description Squads whose verdict stays. */
      unchanged: number;
      /** @description Squads that can be compared under neither, or whose figures the change would give away. */
      withheld: number;
    };
    /** @description The category that somebody gave to an item by hand. */
    ItemOverride: {
      item: string;
      /** @description None where the override was taken back, and the rules decide again. */
      category?: string;
      reason: string;
      author: string;
      recordedAt: components['schemas']['Instant'];
    };
    ItemOverrideDeclaration: {
      item: string;
      /** @description None takes an earlier override back. */
      category?: string;
      reason: string;
    };
    SquadAllocation: {
      group: string;
      title?: string;
      asOf: components['schemas']['Day'];
      recordedAt?: components['schemas']['Instant'];
      platformTeam: boolean;
      quarters: components['schemas']['AllocationCell'][];
      sprints: components['schemas']['AllocationCell'][];
      /** @description The latest whole quarter, else the running one, by every available method. Of a quarter whose traces were reduced to daily sums: by the policy's own method alone. */
      sensitivity: components['schemas']['SensitivityRow'][];
      sensitivityOf?: components['schemas']['AllocationPeriod'];
      ledger: components['schemas']['DeferralLedgerRow'][];
      tradeOffs: components['schemas']['TradeOff'][];
      writeOffs: components['schemas']['WriteOff'][];
      checkIns: components['schemas']['CheckIn'][];
      decay?: components['schemas']['DecayFinding'];
      /** @description Person-days for the band in the next quarter and to repay what is owed; none where capacity is unknown. */
      plan?: {
        quarter: string;
        floorDays: number;
        ceilingDays: number;
        repayDays: number;
      };
      policy?: components['schemas']['PolicyInForce'];
    };
    SensitivityRow: {
      method: components['schemas']['AllocationMethod'];
      crossCutting?: components['schemas']['CrossCutting'];
      denominator: components['schemas']['AllocationDenominator'];
      share?: number;
      verdict: components['schemas']['BandVerdict'];
      /** @description The verdict is not the policy's. */
      flips: boolean;
      isPolicy: boolean;
    };
    DeferralLedgerRow: {
      period: components['schemas']['AllocationPeriod'];
      opening: number;
      restated: number;
      accrued: number;
      repaid: number;
      writtenOff: number;
      closing: number;
      assessed: boolean;
    };
    TradeOff: {
      id: string;
      group: string;
      shipped: string;
      deferred: string;
      /** @description Person-days of the accrued that it names. */
      days: number;
      agreedOn: components['schemas']['Day'];
      repayBy: components['schemas']['Day'];
      author: string;
      recordedAt: components['schemas']['Instant'];
      illustration: boolean;
      /** @enum {string} */
      state: 'open' | 'repaid' | 'overdue';
      repaidDays: number;
      /** @description Person-days of it that are still owed. */
      owedDays: number;
    };
    WriteOff: {
      id: string;
      group: string;
      days: number;
      on: components['schemas']['Day'];
      reason: string;
      author: string;
      recordedAt: components['schemas']['Instant'];
    };
    CheckIn: {
      id: string;
      group: string;
      /** @description First day of the sprint. */
      sprint: components['schemas']['Day'];
      /** @description Its last day. */
      sprintEnd: components['schemas']['Day'];
      /** @description Platform share, or days by category. */
      share?: number;
      categories?: components['schemas']['CategoryDays'][];
      /** @description A platform team's: days on what no product squad asked for. */
      unrequestedDays?: number;
      author: string;
      recordedAt: components['schemas']['Instant'];
      late: boolean;
      illustration: boolean;
    };
    /** @description What a squad states of a sprint: a platform share, or days by category. */
    CheckInDeclaration: {
      /** @description First day of the sprint; it has begun. */
      sprint: components['schemas']['Day'];
      /** @description From 0 to 1. */
      share?: number;
      categories?: components['schemas']['CategoryDays'][];
      /** @description Of a platform team: days on what no product squad asked for. */
      unrequestedDays?: number;
      illustration?: boolean;
    };
    TradeOffDeclaration: {
      shipped: string;
      deferred: string;
      /**
       * @description Person-days, above 0.
       * @example 1
       */
      days: number;
      /** @description Not of a day to come; today unless given. */
      agreedOn?: components['schemas']['Day'];
      /** @description The last day. */
      repayBy: components['schemas']['Day'];
      illustration?: boolean;
    };
    WriteOffDeclaration: {
      /**
       * @description Person-days, above 0 and at most what is owed on the day.
       * @example 1
       */
      days: number;
      /** @description Not a day to come; today unless given. */
      on?: components['schemas']['Day'];
      reason: string;
    };
    /** @description A service's squad and its adoption side by side: who pays and does not adopt, who adopts and does not pay. */
    EntityAllocation: {
      entityRef: string;
      asOf: components['schemas']['Day'];
      recordedAt?: components['schemas']['Instant'];
      /** @description The squad: the entity's owner, or the nearest group above it with a policy. */
      group?: string;
      title?: string;
      platformTeam: boolean;
      /** @description Of the latest whole quarter. */
      cell?: components['schemas']['AllocationCell'];
      /** @description Scorecards of the type adoption that the entity is eligible for, and those on which it is an adopter; none where the reader may not read its standings. */
      adoption?: {
        adopted: number;
        eligible: number;
      };
    };
    NamedWorkList: {
      items: components['schemas']['NamedWork'][];
    };
    NamedWork: {
      id: string;
      name: string;
      description: string;
      writings: components['schemas']['NamedWorkWriting'][];
      /** @description Person-days of every writing after the first, less what was retired. */
      redistributedDays: number;
      /** @description What of these days costs, by what a person-day costs the squads that wrote; none where no policy says. Amounts in several currencies have no sum. */
      redistributedCosts?: components['schemas']['RedistributedAmount'][];
      author: string;
      recordedAt: components['schemas']['Instant'];
      illustration: boolean;
    };
    NamedWorkWriting: {
      id: string;
      group: string;
      entityRef?: string;
      days: number;
      writtenOn: components['schemas']['Day'];
      link?: string;
      shared: boolean;
      retiredOn?: components['schemas']['Day'];
      author: string;
    };
    /** @description An amount with its inputs: `amount = days x perPersonDay`. */
    RedistributedAmount: {
      amount: number;
      /** @description Three letters. */
      currency: string;
      /** @description Person-days that are costed so. */
      days: number;
      perPersonDay: number;
      /** @description The policy that says so, and its revision that was in force on the day of the writings. */
      policy: string;
      revision: number;
    };
    NamedWorkDeclaration: {
      name: string;
      description?: string;
      illustration?: boolean;
    };
    WritingDeclaration: {
      group: string;
      entityRef?: string;
      /**
       * @description Person-days, above 0.
       * @example 1
       */
      days: number;
      /** @description Not a day to come; today unless given. */
      writtenOn?: components['schemas']['Day'];
      link?: string;
    };
    /** @description The body of `POST /metrics` as JSON. */
    MetricPush: {
      source: string;
      observations: components['schemas']['MetricObservation'][];
    };
    /** @description One report of a metric by a source. No value: the source takes that day back. */
    MetricObservation: {
      metric: string;
      day: components['schemas']['Day'];
      value?: number;
      /** @description Of how many cases the value was taken. */
      n?: number;
      /** @description 0 to 1: which part of what should have been seen was. */
      coverage?: number;
      /** @description ISO instant with offset, which ranks several reports of a day. The start of the day unless given. */
      observedAt?: string;
    };
    /** @description The answer of `POST /metrics`. `received = stored + unchanged + rejected`. */
    MetricIntakeResult: {
      received: number;
      stored: number;
      unchanged: number;
      rejected: number;
      /** @description The first 1,000. */
      rejections: components['schemas']['RejectedLine'][];
      /** @description Only where the stream broke off: lines up to this one are stored, go on behind it. */
      resumeAfterLine?: number;
    };
    /** @description A metric as figures of it are printed. */
    MetricDescription: {
      id: string;
      title: string;
      description?: string;
      unit: string;
      /** @enum {string} */
      better: 'higher' | 'lower';
      aggregation: components['schemas']['MetricAggregation'];
      window?: string;
      cadence: string;
      freshWithin: string;
      range?: {
        least?: number;
        most?: number;
      };
      reportedBy?: string;
      /**
       * @description `ledger`: computed from standings, effort and named work. `observed`: pushed or read by a source.
       * @enum {string}
       */
      origin: 'ledger' | 'observed';
    };
    /**
     * @description How the observations of a metric become its value on a day. `latest`: the latest observation. `sum`: all observations since the series starts, for counts. `median`: of the observations in the `window` up to the day.
     * @enum {string}
     */
    MetricAggregation: 'latest' | 'sum' | 'median';
    MetricTypeDeclaration: {
      id?: string;
      title: string;
      description?: string;
      unit: string;
      /** @enum {string} */
      better: 'higher' | 'lower';
      aggregation: components['schemas']['MetricAggregation'];
      window?: string;
      cadence: string;
      freshWithin?: string;
      range?: {
        least?: number;
        most?: number;
      };
      reportedBy?: string;
    };
    /** @description A metric's series up to a day, as recorded by an instant. */
    MetricSeries: {
      metric: components['schemas']['MetricDescription'];
      asOf: components['schemas']['Day'];
      recordedAt?: string;
      /** @description Whom it is taken over; `current` where it has no population. */
      population: components['schemas']['MetricPopulation'];
      /** @description Days on which a source reported, ascending. */
      points: components['schemas']['MetricPoint'][];
      /** @description The value on the as-of day. None: 0 of 0, suppressed, or no data. */
      value?: number;
      /** @description Of a share on the as-of day. */
      numerator?: number;
      denominator?: number;
      /** @description Of a frozen population: members that the catalog no longer has on the as-of day; they keep their last standing. */
      gone?: number;
      /** @description Of how many cases the value was taken. */
      n?: number;
      coverage?: number;
      /** @description The latest day of evidence that it rests on, and its age in days. */
      observedOn?: components['schemas']['Day'];
      ageDays?: number;
      /** @description No older than `freshWithin`. */
      fresh: boolean;
      /** @description The group that it is of stated the as-of day's figure itself. */
      selfReported?: boolean;
    };
    /**
     * @description Whom a series is taken over: `frozen` at a charter's start, or `current`.
     * @enum {string}
     */
    MetricPopulation: 'frozen' | 'current';
    /** @description A metric on a day on which its source reported; days between are not points. */
    MetricPoint: {
      day: components['schemas']['Day'];
      /** @description None: 0 of 0, suppressed, or no data. */
      value?: number;
      /** @description Of a share: how many. */
      numerator?: number;
      /** @description Of a share: what it is a part of. */
      denominator?: number;
      n?: number;
      coverage?: number;
      source?: string;
    };
    MetricSourceStatus: {
      name: string;
      title: string;
      /** @enum {string} */
      intake: 'push' | 'scheduled';
      latestDay?: components['schemas']['Day'];
      metricCount: number;
      runs: components['schemas']['ActivitySourceRun'][];
    };
    ReportSummary: {
      id: string;
      title: string;
      group?: string;
      period: {
        label: string;
        from: components['schemas']['Day'];
        to: components['schemas']['Day'];
      };
      audience: string;
      state: components['schemas']['ReportState'];
      createdAt: components['schemas']['Instant'];
      createdBy: string;
      frozenAt?: components['schemas']['Instant'];
      frozenBy?: string;
      publishedAt?: components['schemas']['Instant'];
      publishedBy?: string;
      /** @description SHA-256 of the snapshot, in hexadecimal digits. */
      snapshotHash?: string;
    };
    /**
     * @description `draft` is live; `frozen` never changes again; `published` is the same, for who may read reports.
     * @enum {string}
     */
    ReportState: 'draft' | 'frozen' | 'published';
    /** @description What a report is to be about. */
    ReportDeclaration: {
      /** @description First day. */
      from: components['schemas']['Day'];
      /** @description Last day. */
      to: components['schemas']['Day'];
      /** @description A group: a report of it and of what is below it. The whole organisation unless given. */
      group?: string;
      /** @description By period and scope unless given. */
      title?: string;
      /** @description For whom it is, in words: Leadership unless given. */
      audience?: string;
    };
    ReportVerification: {
      reports: number;
      files: number;
      /** @description Of verdicts and decisions of charters */
      evidence: number;
      differences: components['schemas']['ReportDifference'][];
    };
    /** @description Something stored that is not what was stored. */
    ReportDifference: {
      /** @description A report's id, or a charter's reference. */
      report: string;
      title: string;
      /** @description `snapshot`, or a file's name; of a charter `verdict` with the day of its start, or `decision` with its id: what it was made from. */
      name: string;
      /** @description The hash that was stored with it. */
      expected: string;
      /** @description The hash of what is there. */
      actual: string;
    };
    ReportDetails: components['schemas']['ReportSummary'] & {
      /** @description Of a draft: as things stand. */
      snapshot: components['schemas']['ReportSnapshot'];
      files: components['schemas']['ReportFile'][];
      comments: components['schemas']['ReportComment'][];
    };
    ReportSnapshot: ReportSnapshot;
    /** @description A file of a frozen report: the same bytes for ever. */
    ReportFile: {
      format: components['schemas']['ReportFormat'];
      /** @description For example `2024-Q4.pdf`; of a table `squads.csv`. */
      name: string;
      mediaType: string;
      /** @description Bytes. */
      size: number;
      /** @description SHA-256, in hexadecimal digits. */
      hash: string;
    };
    /**
     * @description The formats that every report is frozen in. `csv` is one file a table.
     * @enum {string}
     */
    ReportFormat: 'html' | 'pdf' | 'markdown' | 'csv' | 'json';
    /** @description What was said of a report after it was frozen; it stands beside it. */
    ReportComment: {
      id: string;
      section?: components['schemas']['ReportSection'];
      text: string;
      author: string;
      recordedAt: components['schemas']['Instant'];
    };
    /** @enum {string} */
    ReportSection:
      | 'decisions'
      | 'charters'
      | 'allocation'
      | 'adoption'
      | 'guardrails'
      | 'restatements'
      | 'method';
    CharterList: {
      items: components['schemas']['CharterSummary'][];
    };
    CharterSummary: {
      entityRef: string;
      name: string;
      title: string;
      description?: string;
      owner: string;
      decider: string;
      /** @enum {string} */
      fundingModel: 'redistributed' | 'virtual-team' | 'funded-team';
      startsOn: components['schemas']['Day'];
      checkpointOn: components['schemas']['Day'];
      endsOn: components['schemas']['Day'];
      /** @description To the end of the runway; negative after it. */
      daysLeft: number;
      phase: components['schemas']['CharterPhase'];
      retrospective: boolean;
      verdict: components['schemas']['CharterVerdict'];
      /** @description The latest. */
      decision?: components['schemas']['CharterDecision'];
      /** @description The end passed, nobody decided: the default action stands. */
      undecided: boolean;
      /** @enum {string} */
      defaultAction: 'dissolve' | 'hold';
      criteria: {
        id: string;
        title: string;
        status: components['schemas']['CriterionStatus'];
        value?: number;
        /** @description Of a share: how many of how many. */
        numerator?: number;
        denominator?: number;
        target?: number;
        unit?: string;
        /** @description Its figures rest on allocation, which who reads may not read. */
        withheld?: boolean;
      }[];
      guardrails: {
        id: string;
        title: string;
        state: components['schemas']['GuardrailState'];
      }[];
      /** @description Changes that wait for a reason or for the decider. */
      waitingChanges: number;
      scorecards: string[];
      capabilities: string[];
      problems: components['schemas']['DefinitionProblem'][];
    };
    /**
     * @description `planned` before the start; `running` up to the checkpoint; `checked` after it; `gate` from the end on until somebody decides; `decided`; `held` until a new date; `retired` from the catalog.
     * @enum {string}
     */
    CharterPhase:
      | 'planned'
      | 'running'
      | 'checked'
      | 'gate'
      | 'decided'
      | 'held'
      | 'retired';
    /** @description What `continueWhen` makes of the kill criteria. */
    CharterVerdict: {
      outcome: components['schemas']['CharterOutcome'];
      /**
       * @description `as-of-now` before the due day; `provisional` from then on until it is recorded; `provisional-source-failed` where a source failed on the due day; `recorded` for ever.
       * @enum {string}
       */
      state:
        'as-of-now' | 'provisional' | 'provisional-source-failed' | 'recorded';
      dueOn: components['schemas']['Day'];
      /** @description When a provisional one will be recorded. */
      settlesOn?: components['schemas']['Day'];
      /** @description Of a recorded one: ISO instant. */
      recordedAt?: components['schemas']['Instant'];
      /** @description Hash of the evidence it was recorded with. */
      evidenceHash?: string;
      /** @description How many of how many kill criteria are met, and how many have to be. */
      met: number;
      of: number;
      needed: number;
      /** @description Guardrails that are broken: shown with the verdict, never hidden by it. */
      broken: string[];
      /** @description A charter first recorded after its start: an illustration. */
      retrospective: boolean;
      /** @description What evidence that came after the recording would make of it, where it differs. */
      lateEvidence?: {
        outcome: components['schemas']['CharterOutcome'];
        met: number;
        /** @description Kill criteria and guardrails that would stand otherwise */
        changed?: {
          id: string;
          status:
            | components['schemas']['CriterionStatus']
            | components['schemas']['GuardrailState'];
        }[];
      };
    };
    /** @enum {string} */
    CharterOutcome: 'continue' | 'dissolve' | 'hold';
    /** @enum {string} */
    CriterionStatus:
      'met' | 'not-met' | 'on-track' | 'at-risk' | 'too-early' | 'no-data';
    /** @enum {string} */
    GuardrailState: 'holds' | 'broken' | 'insufficient-data';
    CharterDecision: {
      id: string;
      decision: components['schemas']['CharterDecisionKind'];
      /** @description The outcome that stood when it was taken. */
      verdict: components['schemas']['CharterOutcome'];
      /** @description It differs from the verdict; then there is a reason, and it is shown as such for ever. */
      againstVerdict: boolean;
      reason?: string;
      /** @description Of `hold`: until when. */
      holdUntil?: components['schemas']['Day'];
      decidedOn: components['schemas']['Day'];
      decidedAt: components['schemas']['Instant'];
      /** @description A user's reference. */
      decidedBy: string;
      evidenceHash: string;
    };
    /** @enum {string} */
    CharterDecisionKind: 'go' | 'kill' | 'hold' | 'recycle';
    CharterDetails: components['schemas']['CharterSummary'] & {
      asOf: components['schemas']['Day'];
      recordedAt?: components['schemas']['Instant'];
      spec: CharterSpec;
      /** @description The revision that judges. */
      revision: components['schemas']['DefinitionRevision'];
      frozenPopulation?: {
        size: number;
        frozenAt: components['schemas']['Instant'];
        scorecards: string[];
      };
      criteriaEvaluations: components['schemas']['CriterionEvaluation'][];
      /** @description How far forecasts of other charters' criteria that ended by the day were off, by unit; of five criteria at least. */
      forecastErrors: components['schemas']['ForecastError'][];
      guardrailEvaluations: components['schemas']['GuardrailEvaluation'][];
      cost?: components['schemas']['CharterCost'];
      goalposts: components['schemas']['GoalpostRevision'][];
      decisions: components['schemas']['CharterDecision'][];
      /** @description Allocation of the owner and of the squads that own what its scorecards apply to, latest whole quarter on the day. */
      allocation: {
        group: string;
        title?: string;
        share?: number;
        verdict: string;
      }[];
      handOver: components['schemas']['HandOverItem'][];
    };
    /** @description A kill criterion as of a day. */
    CriterionEvaluation: {
      criterion: CharterCriterion;
      /** @description None where nobody declared it: `problem` says so. */
      metric?: components['schemas']['MetricDescription'];
      dueOn: components['schemas']['Day'];
      /** @description The state that has to be reached, in the metric's unit, and from which side; none without a baseline that it needs. */
      target?: components['schemas']['ResolvedTarget'];
      baseline?: components['schemas']['CriterionBaselineReading'];
      /** @description Required pace: where a straight way from baseline to target would be on the as-of day. */
      required?: number;
      judged: components['schemas']['MetricPopulation'];
      status: components['schemas']['CriterionStatus'];
      /** @description Both where the metric has populations, only `current` where it has none. */
      frozen?: components['schemas']['PopulationReading'];
      current: components['schemas']['PopulationReading'];
      /** @description Judged value less baseline. */
      movement?: number;
      /** @description What is missing to the target, 0 where it is reached. */
      distance?: number;
      selfReported: boolean;
      /** @description Why it cannot be judged as it was meant. */
      problem?: string;
      /** @description What later revisions of the scorecard or policy would say of the same day, where there are any. */
      underLaterRevisions?: {
        value?: number;
        status: components['schemas']['CriterionStatus'];
      };
      /** @description Its figures rest on allocation, which who reads may not read: how it stands is there, and no figure. */
      withheld?: boolean;
    };
    /** @description The state that a criterion has to reach, in the metric's unit, and from which side. */
    ResolvedTarget: {
      value: number;
      /** @enum {string} */
      side: 'atLeast' | 'atMost';
    };
    /** @description Where a criterion starts from; of a measured share also how many of how many. */
    CriterionBaselineReading: {
      value: number;
      day: components['schemas']['Day'];
      stated: boolean;
      numerator?: number;
      denominator?: number;
    };
    /** @description A criterion over one population. */
    PopulationReading: {
      population: components['schemas']['MetricPopulation'];
      baseline?: number;
      value?: number;
      numerator?: number;
      denominator?: number;
      /** @description Members of the frozen population that the catalog no longer has; they keep their last standing. */
      gone?: number;
      n?: number;
      observedOn?: components['schemas']['Day'];
      ageDays?: number;
      fresh: boolean;
      status: components['schemas']['CriterionStatus'];
      forecast?: components['schemas']['CriterionForecast'];
      /** @description From the baseline, day 0, to the as-of day. */
      points: components['schemas']['MetricPoint'][];
    };
    CriterionForecast: {
      /** @description Points it is made from, the baseline's among them. */
      points: number;
      /** @description What is judged. */
      theilSen: components['schemas']['LineForecast'];
      /** @description Beside it. */
      leastSquares: components['schemas']['LineForecast'];
      throughput?: components['schemas']['ThroughputForecast'];
    };
    /** @description A straight line carried on to the due day. */
    LineForecast: {
      /** @description In the metric's unit a day. */
      slope: number;
      /** @description On day 0, the baseline's. */
      intercept: number;
      /** @description On the due day, not clamped. */
      atDue: number;
      /** @description Days since the start on which the target is reached, in full precision; none where it never is. */
      reachesOnDay?: number;
    };
    /** @description What counts of complete ISO weeks say of the weeks left; exact, no random draws. */
    ThroughputForecast: {
      weeksObserved: number;
      weeksLeft: number;
      /** @description How many are left to the target. */
      need: number;
      /** @description P(target met). */
      probability: number;
      /** @description What is met with 85 % confidence, capped at `need`. */
      atLeastWith85Percent: number;
    };
    /** @description How far the forecasts of criteria that ended were off. */
    ForecastError: {
      /** @description Of the criteria's metrics, and of `median`. */
      unit: string;
      /** @description How many criteria it is of: five at least. */
      criteria: number;
      /** @description Of the absolute differences between the forecast at the checkpoint and the value on the due day. */
      median: number;
    };
    GuardrailEvaluation: {
      criterion: CharterCriterion;
      metric?: components['schemas']['MetricDescription'];
      baseline?: components['schemas']['CriterionBaselineReading'];
      value?: number;
      n?: number;
      observedOn?: components['schemas']['Day'];
      ageDays?: number;
      /** @description How much worse than the baseline, in the metric's unit; negative where better. */
      worseBy?: number;
      tolerance: number;
      minimumN?: number;
      state: components['schemas']['GuardrailState'];
      points: components['schemas']['MetricPoint'][];
      selfReported: boolean;
      problem?: string;
      /** @description As of a kill criterion. */
      withheld?: boolean;
    };
    /** @description What the team cost and what it gained. */
    CharterCost: {
      /** @description One currency; every amount names its inputs. */
      currency: string;
      people: number;
      costPerPersonQuarter: number;
      quarters: {
        label: string;
        from: components['schemas']['Day'];
        to: components['schemas']['Day'];
        amount: number;
      }[];
      /** @description So far, by days of the runway that have passed. */
      total: number;
      gained: {
        population: components['schemas']['MetricPopulation'];
        services: number;
        /** @description None gained: no number. */
        perService?: number;
      }[];
    };
    /** @description A revision of the charter, or of a scorecard or policy that it is judged by. */
    GoalpostRevision: {
      definition: string;
      /** @enum {string} */
      kind: 'Charter' | 'Scorecard' | 'AllocationPolicy';
      revision: components['schemas']['DefinitionRevision'];
      changes: components['schemas']['GoalpostChange'][];
      /**
       * @description `first`; `before-start`: free to change; `cosmetic`: nothing that judges; `needs-reason`, `waiting`: for the decider; `approved`, `rejected`; `superseded`: another revision came before the decider said anything; `not-judging`: of a scorecard or policy, which stays pinned.
       * @enum {string}
       */
      state:
        | 'first'
        | 'before-start'
        | 'cosmetic'
        | 'needs-reason'
        | 'waiting'
        | 'approved'
        | 'rejected'
        | 'superseded'
        | 'not-judging';
      reason?: {
        text: string;
        by: string;
        at: components['schemas']['Instant'];
      };
      approval?: {
        approved: boolean;
        note?: string;
        by: string;
        at: components['schemas']['Instant'];
      };
    };
    /** @description A difference between two revisions, in parts that any language can make a sentence of; `text` is the English one. */
    GoalpostChange: {
      /** @description `spec.criteria[uptake].target.atLeast` */
      path: string;
      /** @description What judges is changed by it; it is not for show alone. */
      judges: boolean;
      /** @description `target-lowered`, `target-raised`, `due-moved`, `criterion-added`, `criterion-removed`, `check-added`, … */
      kind: string;
      before?: string;
      after?: string;
      /** @description For example: uptake target lowered from 80 % to 60 %. */
      text: string;
    };
    /** @description Something that a dissolved team leaves, to be taken over. */
    HandOverItem: {
      id: string;
      charter: string;
      capability: string;
      ownerNow?: string;
      adopters: number;
      /** @description The squad that writes to it most, where activity tells. */
      writtenMostBy?: string;
      newOwner?: string;
      dueOn?: components['schemas']['Day'];
      doneOn?: components['schemas']['Day'];
    };
    /** @description Everything that a decider sees, as of the gate's day; what a decision carries the hash of. */
    CharterGate: {
      charter: components['schemas']['CharterDetails'];
      /** @description The verdict's sentence, in English. */
      sentence: string;
      proposed: components['schemas']['CharterDecisionKind'];
      evidenceHash: string;
      /** @description The latest decision seen; a decision names it, so that two at once are not both taken. */
      latestDecisionId?: string;
      /** @description Whether the caller may decide. */
      mayDecide: boolean;
    };
    /** @description Evidence as it was stored with a verdict or a decision. */
    StoredCharterEvidence: {
      /** @description What it was stored with. */
      evidenceHash: string;
      /** @description What is stored has the hash that it was stored with */
      intact: boolean;
      /** @description The verdict then, as a sentence, in English. */
      sentence: string;
      /** @description As the release wrote it that stored it */
      evidence: CharterEvidence;
      /** @description Figures that rest on allocation are not for the caller, and left out */
      withheld?: boolean;
    };
    CharterDecisionRequest: {
      decision: components['schemas']['CharterDecisionKind'];
      reason?: string;
      holdUntil?: components['schemas']['Day'];
      evidenceHash: string;
      latestDecisionId?: string;
    };
    /** @description What is said of an item of a hand-over list; what is left out stays as it is, and an empty text takes back what was said. */
    HandOverChange: {
      /** @description A group's reference. */
      newOwner?: string;
      dueOn?: components['schemas']['Day'] | string;
      doneOn?: components['schemas']['Day'] | string;
    };
    /** @description What is known of a metric before its first observation. */
    MetricType: components['schemas']['MetricTypeDeclaration'] & {
      /** @description Words of lower-case letters, digits and dashes, joined by `/`: `delivery/change-fail-rate`. */
      id: string;
    };
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
