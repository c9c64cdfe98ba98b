import {
  Chart,
  chartSvg,
  ReportBlock,
  reportBlocks,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RenderInput } from '../RenderInput';
import { toChunks } from '../toChunks';
import { blockMarkdown } from './blockMarkdown';
import { escapeMarkdown } from './escapeMarkdown';

/** A report as one Markdown file with its charts in it. */
export function renderMarkdown(input: RenderInput): Iterable<Buffer> {
  return toChunks(markdownOf(input));
}

function* markdownOf(input: RenderInput): Generator<string> {
  const { words, hash } = input;
  for (const block of reportBlocks(input)) {
    yield* blockMarkdown(block);
  }
  yield `---\n\n${escapeMarkdown(words.t('report.snapshot', { hash }))}\n\n`;
  for (const block of reportBlocks(input)) {
    for (const chart of chartsOf(block)) {
      const drawing = Buffer.from(chartSvg(chart)).toString('base64');
      yield `[${chart.id}]: <data:image/svg+xml;base64,${drawing}>\n`;
    }
  }
}

function chartsOf(block: ReportBlock): Chart[] {
  if (block.kind === 'charts') {
    return block.charts;
  }
  return block.kind === 'glance'
    ? block.items.flatMap(({ chart }) => chart ?? [])
    : [];
}
