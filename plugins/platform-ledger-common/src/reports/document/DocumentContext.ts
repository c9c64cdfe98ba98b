import { ReportSnapshot } from '../snapshot';
import { FigureWords, ReportWords } from '../words';
import { ReportLinks } from './reportLinks';

/** What each section of a report is made with. */
export interface DocumentContext {
  snapshot: ReportSnapshot;
  words: ReportWords;
  figures: FigureWords;
  links: ReportLinks;
}
