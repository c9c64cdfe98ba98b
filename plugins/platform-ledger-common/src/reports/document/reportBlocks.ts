import { REPORT_SECTIONS, ReportSection } from '../../schema';
import { ReportSnapshot } from '../snapshot';
import { FigureWords, ReportWords } from '../words';
import { adoptionBlocks } from './adoptionBlocks';
import { allocationBlocks } from './allocationBlocks';
import { charterBlocks } from './charterBlocks';
import { commentaryBlocks } from './commentaryBlocks';
import { decisionBlocks } from './decisionBlocks';
import { DocumentContext } from './DocumentContext';
import { figureBlocks } from './figureBlocks';
import { glanceBlocks } from './glanceBlocks';
import { guardrailBlocks } from './guardrailBlocks';
import { mastheadBlock } from './mastheadBlock';
import { methodBlocks } from './methodBlocks';
import { ReportBlock } from './ReportBlock';
import { reportLinks } from './reportLinks';
import { restatementBlocks } from './restatementBlocks';
import { sectionSentence } from './sectionSentence';

const PARTS: Record<
  ReportSection,
  (context: DocumentContext) => Iterable<ReportBlock>
> = {
  decisions: decisionBlocks,
  charters: charterBlocks,
  allocation: allocationBlocks,
  adoption: adoptionBlocks,
  guardrails: guardrailBlocks,
  restatements: restatementBlocks,
  method: methodBlocks,
};

/**
 * A report as the blocks that every format lays out, one after the other: decisions first, then the first page's overview, then the evidence. A pure function of
 * the snapshot and the words; nothing is held beyond the block that is asked for.
 *
 * @public
 */
export function* reportBlocks(options: {
  snapshot: ReportSnapshot;
  words: ReportWords;
}): Generator<ReportBlock> {
  const { snapshot, words } = options;
  const context: DocumentContext = {
    snapshot,
    words,
    figures: FigureWords.create(words),
    links: reportLinks(snapshot),
  };
  yield mastheadBlock(context);
  for (const section of REPORT_SECTIONS) {
    yield {
      kind: 'section',
      id: section,
      title: words.t(`report.sections.${section}`),
    };
    yield { kind: 'lead', text: sectionSentence(section, context) };
    yield* commentaryBlocks(section, context);
    yield* PARTS[section](context);
    if (section === 'decisions') {
      yield* glanceBlocks(context);
    }
  }
  yield* figureBlocks(context);
}
