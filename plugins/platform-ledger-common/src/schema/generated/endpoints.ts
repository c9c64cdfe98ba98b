// Made from openapi.yaml by scripts/generate-openapi.mjs.
import type { operations } from './openapi';

/**
 * The operations of `openapi.yaml` as Backstage's typed router takes them.
 *
 * @public
 */

export type LedgerEndpointMap = {
  '#get|/status': {
    response: operations['GetStatus']['responses'][200]['content']['application/json'];
  };
  '#post|/facts': {
    query: NonNullable<operations['PushFacts']['parameters']['query']>;
    body: operations['PushFacts']['requestBody']['content']['application/json'];
    response: operations['PushFacts']['responses'][200]['content']['application/json'];
  };
  '#post|/facts/query': {
    body: operations['QueryFacts']['requestBody']['content']['application/json'];
    response: operations['QueryFacts']['responses'][200]['content']['application/json'];
  };
  '#get|/facts/types': {
    response: operations['ListFactTypes']['responses'][200]['content']['application/json'];
  };
  '#put|/facts/types/{id}': {
    path: operations['DeclareFactType']['parameters']['path'];
    body: operations['DeclareFactType']['requestBody']['content']['application/json'];
    response: operations['DeclareFactType']['responses'][200]['content']['application/json'];
  };
  '#get|/facts/sources': {
    response: operations['ListFactSources']['responses'][200]['content']['application/json'];
  };
  '#get|/facts/unresolved': {
    query: NonNullable<
      operations['ListUnresolvedEntities']['parameters']['query']
    >;
    response: operations['ListUnresolvedEntities']['responses'][200]['content']['application/json'];
  };
  '#get|/facts/entities/{kind}/{namespace}/{name}': {
    path: operations['GetFacts']['parameters']['path'];
    query: NonNullable<operations['GetFacts']['parameters']['query']>;
    response: operations['GetFacts']['responses'][200]['content']['application/json'];
  };
  '#get|/facts/entities/{kind}/{namespace}/{name}/history': {
    path: operations['GetFactHistory']['parameters']['path'];
    query: NonNullable<operations['GetFactHistory']['parameters']['query']>;
    response: operations['GetFactHistory']['responses'][200]['content']['application/json'];
  };
  '#get|/scorecards': {
    query: NonNullable<operations['ListScorecards']['parameters']['query']>;
    response: operations['ListScorecards']['responses'][200]['content']['application/json'];
  };
  '#post|/scorecards/preview': {
    query: NonNullable<operations['PreviewScorecard']['parameters']['query']>;
    body: operations['PreviewScorecard']['requestBody']['content']['application/json'];
    response: operations['PreviewScorecard']['responses'][200]['content']['application/json'];
  };
  '#get|/scorecards/{namespace}/{name}': {
    path: operations['GetScorecard']['parameters']['path'];
    query: NonNullable<operations['GetScorecard']['parameters']['query']>;
    response: operations['GetScorecard']['responses'][200]['content']['application/json'];
  };
  '#get|/scorecards/{namespace}/{name}/series': {
    path: operations['GetAdoptionSeries']['parameters']['path'];
    query: NonNullable<operations['GetAdoptionSeries']['parameters']['query']>;
    response: operations['GetAdoptionSeries']['responses'][200]['content']['application/json'];
  };
  '#get|/scorecards/{namespace}/{name}/movement': {
    path: operations['GetMovement']['parameters']['path'];
    query: NonNullable<operations['GetMovement']['parameters']['query']>;
    response: operations['GetMovement']['responses'][200]['content']['application/json'];
  };
  '#get|/scorecards/{namespace}/{name}/owners': {
    path: operations['GetOwners']['parameters']['path'];
    query: NonNullable<operations['GetOwners']['parameters']['query']>;
    response: operations['GetOwners']['responses'][200]['content']['application/json'];
  };
  '#get|/scorecards/{namespace}/{name}/matrix': {
    path: operations['GetMatrix']['parameters']['path'];
    query: NonNullable<operations['GetMatrix']['parameters']['query']>;
    response: operations['GetMatrix']['responses'][200]['content']['application/json'];
  };
  '#get|/entities/{kind}/{namespace}/{name}/standings': {
    path: operations['GetEntityStandings']['parameters']['path'];
    query: NonNullable<operations['GetEntityStandings']['parameters']['query']>;
    response: operations['GetEntityStandings']['responses'][200]['content']['application/json'];
  };
  '#get|/capabilities/{kind}/{namespace}/{name}': {
    path: operations['GetCapability']['parameters']['path'];
    query: NonNullable<operations['GetCapability']['parameters']['query']>;
    response: operations['GetCapability']['responses'][200]['content']['application/json'];
  };
  '#post|/activity': {
    query: NonNullable<operations['PushActivity']['parameters']['query']>;
    body: operations['PushActivity']['requestBody']['content']['application/json'];
    response: operations['PushActivity']['responses'][200]['content']['application/json'];
  };
  '#get|/activity/sources': {
    response: operations['ListActivitySources']['responses'][200]['content']['application/json'];
  };
  '#get|/activity/unmatched': {
    query: NonNullable<
      operations['ListUnmatchedPersons']['parameters']['query']
    >;
    response: operations['ListUnmatchedPersons']['responses'][200]['content']['application/json'];
  };
  '#post|/capacity': {
    query: NonNullable<operations['PushCapacity']['parameters']['query']>;
    body: operations['PushCapacity']['requestBody']['content']['application/json'];
    response: operations['PushCapacity']['responses'][200]['content']['application/json'];
  };
  '#get|/allocation': {
    query: NonNullable<operations['GetAllocation']['parameters']['query']>;
    response: operations['GetAllocation']['responses'][200]['content']['application/json'];
  };
  '#get|/allocation/export': {
    query: NonNullable<operations['ExportAllocation']['parameters']['query']>;
    response: string;
  };
  '#post|/allocation/preview': {
    query: NonNullable<
      operations['PreviewAllocationPolicy']['parameters']['query']
    >;
    body: operations['PreviewAllocationPolicy']['requestBody']['content']['application/json'];
    response: operations['PreviewAllocationPolicy']['responses'][200]['content']['application/json'];
  };
  '#get|/allocation/overrides': {
    query: NonNullable<operations['ListItemOverrides']['parameters']['query']>;
    response: operations['ListItemOverrides']['responses'][200]['content']['application/json'];
  };
  '#post|/allocation/overrides': {
    body: operations['OverrideItem']['requestBody']['content']['application/json'];
    response: operations['OverrideItem']['responses'][201]['content']['application/json'];
  };
  '#get|/allocation/groups/{kind}/{namespace}/{name}': {
    path: operations['GetSquadAllocation']['parameters']['path'];
    query: NonNullable<operations['GetSquadAllocation']['parameters']['query']>;
    response: operations['GetSquadAllocation']['responses'][200]['content']['application/json'];
  };
  '#post|/allocation/groups/{kind}/{namespace}/{name}/check-ins': {
    path: operations['CreateCheckIn']['parameters']['path'];
    body: operations['CreateCheckIn']['requestBody']['content']['application/json'];
    response: operations['CreateCheckIn']['responses'][201]['content']['application/json'];
  };
  '#post|/allocation/groups/{kind}/{namespace}/{name}/trade-offs': {
    path: operations['CreateTradeOff']['parameters']['path'];
    body: operations['CreateTradeOff']['requestBody']['content']['application/json'];
    response: operations['CreateTradeOff']['responses'][201]['content']['application/json'];
  };
  '#post|/allocation/groups/{kind}/{namespace}/{name}/write-offs': {
    path: operations['CreateWriteOff']['parameters']['path'];
    body: operations['CreateWriteOff']['requestBody']['content']['application/json'];
    response: operations['CreateWriteOff']['responses'][201]['content']['application/json'];
  };
  '#get|/allocation/entities/{kind}/{namespace}/{name}': {
    path: operations['GetEntityAllocation']['parameters']['path'];
    query: NonNullable<
      operations['GetEntityAllocation']['parameters']['query']
    >;
    response: operations['GetEntityAllocation']['responses'][200]['content']['application/json'];
  };
  '#get|/named-work': {
    query: NonNullable<operations['ListNamedWork']['parameters']['query']>;
    response: operations['ListNamedWork']['responses'][200]['content']['application/json'];
  };
  '#post|/named-work': {
    body: operations['CreateNamedWork']['requestBody']['content']['application/json'];
    response: operations['CreateNamedWork']['responses'][201]['content']['application/json'];
  };
  '#get|/named-work/similar': {
    query: NonNullable<
      operations['FindSimilarNamedWork']['parameters']['query']
    >;
    response: operations['FindSimilarNamedWork']['responses'][200]['content']['application/json'];
  };
  '#post|/named-work/{id}/writings': {
    path: operations['CreateWriting']['parameters']['path'];
    body: operations['CreateWriting']['requestBody']['content']['application/json'];
    response: operations['CreateWriting']['responses'][201]['content']['application/json'];
  };
  '#post|/named-work/{id}/writings/{writingId}/retire': {
    path: operations['RetireWriting']['parameters']['path'];
    body: operations['RetireWriting']['requestBody']['content']['application/json'];
    response: operations['RetireWriting']['responses'][200]['content']['application/json'];
  };
  '#post|/named-work/{id}/writings/{writingId}/share': {
    path: operations['ShareWriting']['parameters']['path'];
    response: operations['ShareWriting']['responses'][200]['content']['application/json'];
  };
  '#post|/metrics': {
    query: NonNullable<operations['PushMetrics']['parameters']['query']>;
    body: operations['PushMetrics']['requestBody']['content']['application/json'];
    response: operations['PushMetrics']['responses'][200]['content']['application/json'];
  };
  '#get|/metrics/types': {
    query: NonNullable<operations['ListMetrics']['parameters']['query']>;
    response: operations['ListMetrics']['responses'][200]['content']['application/json'];
  };
  '#put|/metrics/types/{family}/{name}': {
    path: operations['DeclareMetricType']['parameters']['path'];
    body: operations['DeclareMetricType']['requestBody']['content']['application/json'];
    response: operations['DeclareMetricType']['responses'][200]['content']['application/json'];
  };
  '#get|/metrics/series': {
    query: NonNullable<operations['GetMetricSeries']['parameters']['query']>;
    response: operations['GetMetricSeries']['responses'][200]['content']['application/json'];
  };
  '#get|/metrics/sources': {
    response: operations['ListMetricSources']['responses'][200]['content']['application/json'];
  };
  '#get|/reports': {
    response: operations['ListReports']['responses'][200]['content']['application/json'];
  };
  '#post|/reports': {
    body: operations['CreateReport']['requestBody']['content']['application/json'];
    response: operations['CreateReport']['responses'][201]['content']['application/json'];
  };
  '#get|/reports/verification': {
    response: operations['VerifyReports']['responses'][200]['content']['application/json'];
  };
  '#get|/reports/{id}': {
    path: operations['GetReport']['parameters']['path'];
    response: operations['GetReport']['responses'][200]['content']['application/json'];
  };
  '#put|/reports/{id}/commentary/{section}': {
    path: operations['WriteReportCommentary']['parameters']['path'];
    body: operations['WriteReportCommentary']['requestBody']['content']['application/json'];
    response: void;
  };
  '#post|/reports/{id}/freeze': {
    path: operations['FreezeReport']['parameters']['path'];
    response: operations['FreezeReport']['responses'][200]['content']['application/json'];
  };
  '#post|/reports/{id}/publish': {
    path: operations['PublishReport']['parameters']['path'];
    response: operations['PublishReport']['responses'][200]['content']['application/json'];
  };
  '#post|/reports/{id}/comments': {
    path: operations['CommentOnReport']['parameters']['path'];
    body: operations['CommentOnReport']['requestBody']['content']['application/json'];
    response: operations['CommentOnReport']['responses'][201]['content']['application/json'];
  };
  '#get|/reports/{id}/files/{format}': {
    path: operations['GetReportFile']['parameters']['path'];
    query: NonNullable<operations['GetReportFile']['parameters']['query']>;
    response: Uint8Array;
  };
  '#get|/charters': {
    query: NonNullable<operations['ListCharters']['parameters']['query']>;
    response: operations['ListCharters']['responses'][200]['content']['application/json'];
  };
  '#get|/charters/of/{kind}/{namespace}/{name}': {
    path: operations['ListChartersOf']['parameters']['path'];
    query: NonNullable<operations['ListChartersOf']['parameters']['query']>;
    response: operations['ListChartersOf']['responses'][200]['content']['application/json'];
  };
  '#get|/charters/{namespace}/{name}': {
    path: operations['GetCharter']['parameters']['path'];
    query: NonNullable<operations['GetCharter']['parameters']['query']>;
    response: operations['GetCharter']['responses'][200]['content']['application/json'];
  };
  '#get|/charters/{namespace}/{name}/gate': {
    path: operations['GetCharterGate']['parameters']['path'];
    query: NonNullable<operations['GetCharterGate']['parameters']['query']>;
    response: operations['GetCharterGate']['responses'][200]['content']['application/json'];
  };
  '#get|/charters/{namespace}/{name}/evidence/{hash}': {
    path: operations['GetCharterEvidence']['parameters']['path'];
    response: operations['GetCharterEvidence']['responses'][200]['content']['application/json'];
  };
  '#post|/charters/{namespace}/{name}/decisions': {
    path: operations['DecideCharter']['parameters']['path'];
    body: operations['DecideCharter']['requestBody']['content']['application/json'];
    response: operations['DecideCharter']['responses'][201]['content']['application/json'];
  };
  '#post|/charters/{namespace}/{name}/revisions/{number}/reason': {
    path: operations['ExplainCharterRevision']['parameters']['path'];
    body: operations['ExplainCharterRevision']['requestBody']['content']['application/json'];
    response: operations['ExplainCharterRevision']['responses'][201]['content']['application/json'];
  };
  '#post|/charters/{namespace}/{name}/revisions/{number}/approval': {
    path: operations['ApproveCharterRevision']['parameters']['path'];
    body: operations['ApproveCharterRevision']['requestBody']['content']['application/json'];
    response: operations['ApproveCharterRevision']['responses'][201]['content']['application/json'];
  };
  '#get|/hand-overs': {
    query: NonNullable<operations['ListHandOvers']['parameters']['query']>;
    response: operations['ListHandOvers']['responses'][200]['content']['application/json'];
  };
  '#put|/hand-overs/{id}': {
    path: operations['UpdateHandOver']['parameters']['path'];
    body: operations['UpdateHandOver']['requestBody']['content']['application/json'];
    response: operations['UpdateHandOver']['responses'][200]['content']['application/json'];
  };
};
