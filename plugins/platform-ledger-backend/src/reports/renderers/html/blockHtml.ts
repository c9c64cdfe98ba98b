import {
  chartSvg,
  escapeXml,
  ReportBlock,
  ReportSpan,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { linked } from './cellHtml';
import { tableHtml } from './tableHtml';

/** Points; what is wider has a row of its own. */
const WIDE = 300;

/** A block as HTML. All text is escaped here, where it becomes HTML. */
export function* blockHtml(block: ReportBlock): Generator<string> {
  switch (block.kind) {
    case 'masthead':
      yield masthead(block);
      return;
    case 'section':
      yield `<h2 id="${block.id}">${escapeXml(block.title)}</h2>\n`;
      return;
    case 'lead':
      yield `<p class="lead">${escapeXml(block.text)}</p>\n`;
      return;
    case 'heading':
      yield `<h3>${spansHtml(block.text)}</h3>\n`;
      return;
    case 'text':
      yield `<p${block.small ? ' class="small"' : ''}>${spansHtml(block.text)}</p>\n`;
      return;
    case 'commentary':
      yield `<blockquote>${block.paragraphs
        .map(paragraph => `<p>${spansHtml(paragraph)}</p>`)
        .join('')}<footer>${escapeXml(block.by)}</footer></blockquote>\n`;
      return;
    case 'decisions':
      yield* decisions(block);
      return;
    case 'glance':
      yield glance(block);
      return;
    case 'charts':
      yield charts(block);
      return;
    default:
      yield* tableHtml(block);
  }
}

function masthead(block: Extract<ReportBlock, { kind: 'masthead' }>): string {
  return [
    '<header class="masthead">',
    `<p class="scope">${escapeXml(block.scope)}</p>`,
    `<h1>${escapeXml(block.title)}</h1>`,
    ...block.lines.map(line => `<p>${escapeXml(line)}</p>`),
    ...block.notes.map(note => `<p class="first">${escapeXml(note)}</p>`),
    '</header>\n',
  ].join('');
}

function* decisions(
  block: Extract<ReportBlock, { kind: 'decisions' }>,
): Generator<string> {
  yield '<ol class="decisions">\n';
  for (const { what, why, who, by, href, overdue } of block.items) {
    yield [
      `<li><div><div class="what">${linked(escapeXml(what), href)}</div>`,
      why ? `<p class="why">${escapeXml(why)}</p>` : '',
      `</div><div class="who"><strong>${escapeXml(who)}</strong> `,
      `<span${overdue ? ' class="overdue"' : ''}>${escapeXml(by)}</span></div></li>\n`,
    ].join('');
  }
  yield '</ol>\n';
}

function glance(block: Extract<ReportBlock, { kind: 'glance' }>): string {
  return [
    `<section aria-label="${escapeXml(block.title)}"><div class="glance">`,
    ...block.items.map(
      ({ section, title, text, chart }) =>
        `<div><h3><a href="#${section}">${escapeXml(title)}</a></h3><div class="picture">${chart ? chartSvg(chart) : ''}</div><p>${escapeXml(text)}</p></div>`,
    ),
    '</div></section>\n',
  ].join('');
}

/** A chart of the page's width says above it what it shows; small ones have it within. */
function charts(block: Extract<ReportBlock, { kind: 'charts' }>): string {
  const isWide = block.charts.some(({ width }) => width > WIDE);
  const figures = block.charts.map(
    chart =>
      `<figure>${isWide ? `<figcaption>${escapeXml(chart.title)}</figcaption>` : ''}${chartSvg(chart)}</figure>`,
  );
  return `<div class="charts${isWide ? ' single' : ''}">${figures.join('')}</div>\n`;
}

function spansHtml(spans: ReportSpan[]): string {
  return spans
    .map(({ text, href, strong }) => {
      const inner = linked(escapeXml(text), href);
      return strong ? `<strong>${inner}</strong>` : inner;
    })
    .join('');
}
