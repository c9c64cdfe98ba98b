export { crossCheckPdf } from './crossCheckPdf';
export { emptySnapshot } from './emptySnapshot';
export { exampleSnapshot } from './exampleSnapshot';
export { HOSTILE_TEXTS, hostileSnapshot } from './hostileSnapshot';
export { type PdfReading, type PdfWord, readPdf } from './readPdf';
export { renderAll } from './renderAll';
