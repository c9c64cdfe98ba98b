export { createWords } from './createWords';
export { displayParagraphs, displayText } from './displayText';
export { FigureWords } from './FigureWords';
export type { ReportWords } from './ReportWords';
