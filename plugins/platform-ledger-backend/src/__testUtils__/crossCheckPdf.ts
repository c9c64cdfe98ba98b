import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfReading } from './readPdf';

/** Left, top, right and bottom, in points. */
type Box = number[];

const ROUNDING = 0.01;
const WORD =
  /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">/g;

/** What poppler's and qpdf's own programs see otherwise than `readPdf`. Nothing of a program that is not installed. */
export function crossCheckPdf(bytes: Buffer, reading: PdfReading): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'platform-ledger-report-'));
  const file = join(directory, 'report.pdf');
  try {
    writeFileSync(file, bytes);
    const qpdf = run('qpdf', ['--check', file]);
    const poppler = run('pdftotext', ['-bbox', file, '-']);
    return [
      ...(qpdf && qpdf.status !== 0 ? [qpdf.stdout, qpdf.stderr] : []),
      ...(poppler ? differences(poppler, reading) : []),
    ];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function run(program: string, options: string[]) {
  const result = spawnSync(program, options, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return result.error ? undefined : result;
}

function differences(
  poppler: { stdout: string; stderr: string },
  { words, pages }: PdfReading,
): string[] {
  const theirs = poppler.stdout
    .split('<page ')
    .slice(1)
    .map(page =>
      [...page.matchAll(WORD)].map(([, ...edges]) => edges.map(Number)),
    );
  const found = poppler.stderr ? [poppler.stderr] : [];
  for (let page = 1; page <= Math.max(pages, theirs.length); page += 1) {
    const ours = words
      // A letter that no font has is drawn as an empty box, which poppler does not take for a word.
      .filter(word => word.page === page && /[^\0]/.test(word.text))
      .map(({ left, top, right, bottom }) => [left, top, right, bottom]);
    const boxes = theirs[page - 1] ?? [];
    found.push(
      ...without(boxes, ours).map(box => `page ${page}, only poppler: ${box}`),
      ...without(ours, boxes).map(box => `page ${page}, only pdf.js: ${box}`),
    );
  }
  return found;
}

function without(boxes: Box[], others: Box[]): Box[] {
  return boxes.filter(
    box =>
      !others.some(other =>
        other.every((edge, at) => Math.abs(edge - box[at]) < ROUNDING),
      ),
  );
}
