export { linkedText } from './linkedText';
export * from './ReportBlock';
export { reportBlocks } from './reportBlocks';
export { safeHref } from './safeHref';
export { sectionSentence } from './sectionSentence';
export { scopeWords } from './scopeWords';
