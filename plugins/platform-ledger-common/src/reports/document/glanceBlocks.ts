import {
  adoptionChanges,
  allocationDistribution,
  charterProgress,
} from '../charts';
import { DocumentContext } from './DocumentContext';
import { ReportBlock } from './ReportBlock';
import { sectionSentence } from './sectionSentence';

const SECTIONS = ['charters', 'allocation', 'adoption'] as const;
const WIDTH = 149;
const HEIGHT = 88;

/** Three sentences, three pictures: what the evidence below says. */
export function* glanceBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words } = context;
  const charts = {
    charters: charterProgress({
      charters: snapshot.charters,
      id: 'glance-charters',
      words,
      width: WIDTH,
    }),
    allocation: allocationDistribution({
      allocation: snapshot.allocation,
      id: 'glance-allocation',
      words,
      width: WIDTH,
      height: HEIGHT,
    }),
    adoption: adoptionChanges({
      adoption: snapshot.adoption,
      id: 'glance-adoption',
      words,
      width: WIDTH,
    }),
  };
  yield {
    kind: 'glance',
    title: words.t('report.glance'),
    items: SECTIONS.map(section => ({
      section,
      title: words.t(`report.sections.${section}`),
      text: sectionSentence(section, context),
      chart: charts[section],
    })),
  };
}
