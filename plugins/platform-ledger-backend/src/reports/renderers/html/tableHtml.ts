import {
  escapeXml,
  ReportBlock,
  ReportCell,
  ReportColumn,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { cellHtml } from './cellHtml';

/** A table row by row: as many as there are, without holding them. */
export function* tableHtml(
  block: Extract<ReportBlock, { kind: 'table' }>,
): Generator<string> {
  const { title, columns, rows, total } = block;
  yield `<div class="scroll" role="region" tabindex="0" aria-label="${escapeXml(title)}"><table><caption>${escapeXml(title)}</caption>\n<thead><tr>`;
  for (const { head, align } of columns) {
    yield `<th scope="col"${classOf(align)}>${escapeXml(head)}</th>`;
  }
  yield '</tr></thead>\n<tbody>\n';
  for (const row of rows) {
    yield rowHtml(row, columns);
  }
  yield '</tbody>\n';
  if (total) {
    yield `<tfoot>${rowHtml(total, columns)}</tfoot>\n`;
  }
  yield '</table></div>\n';
}

function rowHtml(row: ReportCell[], columns: ReportColumn[]): string {
  const cells = row.map((cell, place) =>
    place === 0
      ? `<th scope="row">${cellHtml(cell)}</th>`
      : `<td${classOf(columns[place].align)}>${cellHtml(cell)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>\n`;
}

function classOf(align: ReportColumn['align']): string {
  return align === 'end' ? ' class="end"' : '';
}
