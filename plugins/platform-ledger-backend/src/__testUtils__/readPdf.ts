import { execFileSync } from 'node:child_process';

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

/** Reads a PDF with pdf.js and has it checked by qpdf, both from npm. */
export function readPdf(bytes: Buffer): PdfReading {
  const answer = execFileSync(
    process.execPath,
    [require.resolve('./readPdfInChild.mjs')],
    { input: bytes, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  return JSON.parse(answer);
}
