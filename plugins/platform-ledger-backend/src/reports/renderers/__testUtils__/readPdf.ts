import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word where poppler sees it, in points from the page's upper left. */
export interface PdfWord {
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What poppler and qpdf say of a PDF. */
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
  /** What poppler complains of, and what qpdf does. */
  warnings: string;
}

const WORD =
  /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)<\/word>/g;

/** Reads a PDF with poppler's and qpdf's programs, which have to be installed. */
export function readPdf(bytes: Buffer): PdfReading {
  const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-report-'));
  const file = join(directory, 'report.pdf');
  const plain = join(directory, 'plain.pdf');
  try {
    writeFileSync(file, bytes);
    const check = run('qpdf', ['--check', file]);
    const boxes = run('pdftotext', ['-bbox', file, '-']);
    const text = run('pdftotext', ['-layout', file, '-']);
    run('qpdf', ['--qdf', '--object-streams=disable', file, plain]);
    const outline = run('qpdf', ['--json=2', '--json-key=outlines', file]);
    const source = readFileSync(plain, 'latin1');
    const pages = boxes.out.split('<page ').slice(1);
    return {
      pages: pages.length,
      text: text.out,
      words: pages.flatMap((page, index) => wordsOf(page, index + 1)),
      sizes: [...source.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) =>
        Number(size),
      ),
      outline: titlesOf(JSON.parse(outline.out).outlines),
      links: [...source.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/g)].map(
        ([, address]) => address,
      ),
      warnings: [
        boxes.err,
        text.err,
        check.err,
        ...(check.out.includes('No syntax or stream encoding errors found')
          ? []
          : [check.out]),
      ].join(''),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** An outline as qpdf gives it. */
interface OutlineEntry {
  title: string;
  kids: OutlineEntry[];
}

function titlesOf(entries: OutlineEntry[]): string[] {
  return entries.flatMap(({ title, kids }) => [title, ...titlesOf(kids)]);
}

function run(program: string, options: string[]) {
  const { stdout, stderr, error } = spawnSync(program, options, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) {
    throw error;
  }
  return { out: stdout, err: stderr };
}

function wordsOf(page: string, number: number): PdfWord[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
    page: number,
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}
