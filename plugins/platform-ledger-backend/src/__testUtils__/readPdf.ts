import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A word and its box, in points from the page's upper left. */
export interface PdfWord {
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What pdf.js reads in a PDF, and what it and qpdf complain of. */
export interface PdfReading {
  pages: number;
  text: string;
  words: PdfWord[];
  /** Sizes of the letters in points, as they are set. */
  sizes: number[];
  /** Titles in the outline, in order. */
  outline: string[];
  /** Addresses that links lead to. */
  links: string[];
  /** How often the structure of the pages has each role, `H2` or `Table`; a table is counted on each of its pages. */
  roles: Record<string, number>;
  /** What pdf.js and `qpdf --check` complain of. */
  warnings: string;
}

let reader: Worker | undefined;

afterAll(async () => {
  await reader?.terminate();
});

/** Reads a PDF with pdf.js and has it checked by qpdf, both from npm. One after the other. */
export async function readPdf(bytes: Buffer): Promise<PdfReading> {
  reader ??= new Worker(require.resolve('./readPdfInWorker.mjs'));
  reader.postMessage(new Uint8Array(bytes));
  const [reading] = await once(reader, 'message');
  return reading;
}
