import { ReportSection } from '../../schema';
import { dayOf } from '../../time';
import { displayParagraphs, displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { linkedText } from './linkedText';
import { ReportBlock } from './ReportBlock';

/** The owner's note on a section. */
export function* commentaryBlocks(
  section: ReportSection,
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words, figures } = context;
  for (const { text, author, recordedAt } of snapshot.commentary.filter(
    note => note.section === section,
  )) {
    const paragraphs = displayParagraphs(text).map(linkedText);
    if (paragraphs.length > 0) {
      yield {
        kind: 'commentary',
        paragraphs,
        by: words.t('report.note', {
          author: displayText(author.title),
          day: figures.day(dayOf(new Date(recordedAt))),
        }),
      };
    }
  }
}
