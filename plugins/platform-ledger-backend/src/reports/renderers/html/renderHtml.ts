import {
  displayText,
  escapeXml,
  reportBlocks,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RenderInput } from '../RenderInput';
import { toChunks } from '../toChunks';
import { blockHtml } from './blockHtml';
import { htmlStyle } from './htmlStyle';

/** Nothing is loaded, nothing runs, nothing is sent, whatever a text in the report would like. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML file that prints well: its styles and typeface are in it, and no script.
 */
export function renderHtml(input: RenderInput): Iterable<Buffer> {
  return toChunks(htmlOf(input));
}

function* htmlOf({ snapshot, words, hash }: RenderInput): Generator<string> {
  const title = displayText(snapshot.title);
  yield [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${htmlStyle(words)}</style>`,
    '</head>',
    '<body><main>\n',
  ].join('\n');
  for (const block of reportBlocks({ snapshot, words })) {
    yield* blockHtml(block);
  }
  yield `<footer class="colophon">${escapeXml(words.t('report.snapshot', { hash }))}</footer>\n`;
  yield '</main></body>\n</html>\n';
}
