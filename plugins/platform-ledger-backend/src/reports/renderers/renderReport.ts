import {
  createWords,
  ReportSnapshot,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RenderedFile } from '../ReportRenderer';
import { csvTables } from './csv/csvTables';
import { renderCsv } from './csv/renderCsv';
import { renderHtml } from './html/renderHtml';
import { renderJson } from './json/renderJson';
import { renderMarkdown } from './markdown/renderMarkdown';
import { renderPdf } from './pdf/renderPdf';
import { RenderInput } from './RenderInput';
import { snapshotHash } from './snapshotHash';

/**
 * Every file of a report, each made as it is read: a pure function of the snapshot, without a clock, chance, or the machine's language.
 */
export function* renderReport(
  snapshot: ReportSnapshot,
): Generator<RenderedFile> {
  const input: RenderInput = {
    snapshot,
    words: createWords(),
    hash: snapshotHash(snapshot),
  };
  const name = fileName(snapshot.period.label);
  yield {
    format: 'html',
    name: `${name}.html`,
    mediaType: 'text/html; charset=utf-8',
    content: renderHtml(input),
  };
  yield {
    format: 'pdf',
    name: `${name}.pdf`,
    mediaType: 'application/pdf',
    content: renderPdf(input),
  };
  yield {
    format: 'markdown',
    name: `${name}.md`,
    mediaType: 'text/markdown; charset=utf-8',
    content: renderMarkdown(input),
  };
  for (const table of csvTables) {
    yield {
      format: 'csv',
      name: `${table.name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: renderCsv(table, snapshot),
    };
  }
  yield {
    format: 'json',
    name: `${name}.json`,
    mediaType: 'application/json; charset=utf-8',
    content: renderJson(input),
  };
}

/** What every file system takes. */
function fileName(label: string): string {
  return label.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60) || 'report';
}
