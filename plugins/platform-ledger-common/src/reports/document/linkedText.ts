import { ReportSpan } from './ReportBlock';
import { safeHref } from './safeHref';

const ADDRESS = /https?:\/\/[^\s<>"'`]+/g;
const SENTENCE_END = /[.,;:!?)\]}]+$/;

/**
 * A text in which addresses of the web are links, and nothing else is.
 *
 * @public
 */
export function linkedText(text: string): ReportSpan[] {
  const spans: ReportSpan[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(SENTENCE_END, '');
    const href = safeHref(address);
    if (href) {
      spans.push({ text: text.slice(end, match.index) });
      spans.push({ text: address, href });
      end = match.index + address.length;
    }
  }
  spans.push({ text: text.slice(end) });
  return spans.filter(span => span.text !== '');
}
