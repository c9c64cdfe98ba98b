import {
  ReportSnapshot,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RenderedFile } from '../ReportRenderer';

/**
 * Every file of a report, in every format.
 */
export function* renderReport(
  snapshot: ReportSnapshot,
): Generator<RenderedFile> {
  yield {
    format: 'json',
    name: `${snapshot.period.label}.json`,
    mediaType: 'application/json',
    content: [Buffer.from(stableJson(snapshot))],
  };
}
