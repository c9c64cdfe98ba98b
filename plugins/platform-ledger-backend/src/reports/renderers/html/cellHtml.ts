import {
  escapeXml,
  MARK_SIZE,
  markShape,
  ReportCell,
  ReportMark,
  shapeSvg,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Text of a cell with its mark and what stands below it. */
export function cellHtml(cell: ReportCell): string {
  const text = linked(escapeXml(cell.text), cell.href);
  const marked = cell.mark
    ? `<span class="is-${cell.mark}">${markHtml(cell.mark)}${text}</span>`
    : text;
  return cell.detail
    ? `${marked}<small>${escapeXml(cell.detail)}</small>`
    : marked;
}

/** `href` comes from what the layout made or found safe; still it is escaped. */
export function linked(html: string, href: string | undefined): string {
  return href ? `<a href="${escapeXml(href)}">${html}</a>` : html;
}

function markHtml(mark: ReportMark): string {
  return `<svg class="mark" viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}" aria-hidden="true">${shapeSvg(markShape(mark))}</svg>`;
}
