import {
  Chart,
  ReportBlock,
  ReportCell,
  ReportSpan,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { escapeMarkdown, markdownLink } from './escapeMarkdown';

/** A block as Markdown. All text is escaped here, where it becomes Markdown. */
export function* blockMarkdown(block: ReportBlock): Generator<string> {
  switch (block.kind) {
    case 'masthead':
      yield [
        `# ${escapeMarkdown(block.title)}`,
        `**${escapeMarkdown(block.scope)}**`,
        ...block.lines.map(escapeMarkdown),
        ...block.notes.map(note => `**${escapeMarkdown(note)}**`),
      ].join('\n\n');
      yield '\n\n';
      return;
    case 'section':
      yield `## ${escapeMarkdown(block.title)}\n\n`;
      return;
    case 'lead':
      yield `**${escapeMarkdown(block.text)}**\n\n`;
      return;
    case 'heading':
      yield `### ${spansMarkdown(block.text)}\n\n`;
      return;
    case 'text':
      yield `${spansMarkdown(block.text)}\n\n`;
      return;
    case 'commentary':
      yield [
        ...block.paragraphs.map(paragraph => `> ${spansMarkdown(paragraph)}`),
        `> — ${escapeMarkdown(block.by)}`,
      ].join('\n>\n');
      yield '\n\n';
      return;
    case 'decisions':
      yield* decisions(block);
      return;
    case 'glance':
      yield* glance(block);
      return;
    case 'charts':
      yield `${block.charts.map(imageMarkdown).join('\n')}\n\n`;
      return;
    default:
      yield* table(block);
  }
}

function* decisions(
  block: Extract<ReportBlock, { kind: 'decisions' }>,
): Generator<string> {
  for (const [place, { what, why, who, by, href }] of block.items.entries()) {
    yield [
      `${place + 1}. **${markdownLink(what, href)}**`,
      `${escapeMarkdown(who)}, ${escapeMarkdown(by)}.`,
      escapeMarkdown(why),
    ]
      .filter(Boolean)
      .join('  \n   ');
    yield '\n';
  }
  yield '\n';
}

function* glance(
  block: Extract<ReportBlock, { kind: 'glance' }>,
): Generator<string> {
  yield `## ${escapeMarkdown(block.title)}\n\n`;
  for (const { title, text, chart } of block.items) {
    yield `- **${escapeMarkdown(title)}.** ${escapeMarkdown(text)}\n`;
    if (chart) {
      yield `\n  ${imageMarkdown(chart)}\n`;
    }
  }
  yield '\n';
}

function* table(
  block: Extract<ReportBlock, { kind: 'table' }>,
): Generator<string> {
  const { title, columns, rows, total } = block;
  yield `**${escapeMarkdown(title)}**\n\n`;
  yield `| ${columns.map(({ head }) => escapeMarkdown(head)).join(' | ')} |\n`;
  yield `| ${columns.map(({ align }) => (align === 'end' ? '--:' : ':--')).join(' | ')} |\n`;
  for (const row of rows) {
    yield `| ${row.map(cellMarkdown).join(' | ')} |\n`;
  }
  if (total) {
    yield `| ${total.map(cell => `**${cellMarkdown(cell)}**`).join(' | ')} |\n`;
  }
  yield '\n';
}

function cellMarkdown({ text, detail, href }: ReportCell): string {
  const linked = markdownLink(text, href);
  return detail ? `${linked} (${escapeMarkdown(detail)})`.trim() : linked;
}

/** Its drawing stands at the end of the file, so that the text can be read as it is. */
function imageMarkdown({ id, title }: Chart): string {
  return `![${escapeMarkdown(title)}][${id}]`;
}

function spansMarkdown(spans: ReportSpan[]): string {
  return spans
    .map(({ text, href, strong }) => {
      const linked = markdownLink(text, href);
      return strong ? `**${linked}**` : linked;
    })
    .join('');
}
