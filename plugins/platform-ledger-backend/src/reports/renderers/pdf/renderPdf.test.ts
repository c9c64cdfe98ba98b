import {
  createWords,
  reportBlocks,
  ReportSnapshot,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { crossCheckPdf } from '../../../__testUtils__/crossCheckPdf';
import { PdfReading, PdfWord, readPdf } from '../../../__testUtils__/readPdf';
import {
  emptySnapshot,
  exampleSnapshot,
  hostileSnapshot,
} from '../__testUtils__';
import { snapshotHash } from '../snapshotHash';
import { PAGE } from './pageGeometry';
import { renderPdf } from './renderPdf';

/** Letters may reach this far over the edges of their boxes, in points. */
const ROUNDING = 1;
const SECTIONS = [
  'Decisions needed',
  'Charters',
  'Allocation by squad',
  'Adoption by capability',
  'Guardrails',
  'Restatements',
  'Method, definitions and data quality',
];

function bytesOf(snapshot: ReportSnapshot): Buffer {
  const input = {
    snapshot,
    words: createWords(),
    hash: snapshotHash(snapshot),
  };
  return Buffer.concat([...renderPdf(input)]);
}

function render(snapshot: ReportSnapshot): Promise<PdfReading> {
  return readPdf(bytesOf(snapshot));
}

function byPage(words: PdfWord[]): PdfWord[][] {
  const last = words.at(-1)?.page ?? 0;
  return Array.from({ length: last }, (_, index) =>
    words.filter(({ page }) => page === index + 1),
  );
}

/** Titles of sections, of what they are about, and of tables, as one line. */
function headingsOf(snapshot: ReportSnapshot): string[] {
  const blocks = [...reportBlocks({ snapshot, words: createWords() })];
  return blocks
    .flatMap(block => {
      switch (block.kind) {
        case 'section':
          return block.title;
        case 'heading':
          return block.text.map(({ text }) => text).join('');
        case 'table':
          return block.title ?? [];
        default:
          return [];
      }
    })
    .map(text => text.replace(/\s+/g, ' ').trim());
}

/** The lines of a page above its foot, from the top. */
function linesOf(onPage: PdfWord[]): string[] {
  const lines: PdfWord[][] = [];
  const sorted = onPage
    .filter(({ bottom }) => bottom < PAGE.top + PAGE.textHeight)
    .sort((one, other) => one.bottom - other.bottom);
  for (const word of sorted) {
    const line = lines.at(-1);
    if (line && word.bottom - line[0].bottom < 3) {
      line.push(word);
    } else {
      lines.push([word]);
    }
  }
  return lines.map(line =>
    line
      .sort((one, other) => one.left - other.left)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Words that stand on one another. */
function overlapping(words: PdfWord[]): string[] {
  return byPage(words).flatMap(onPage => {
    const sorted = [...onPage].sort((a, b) => a.top - b.top);
    return sorted.flatMap((word, place) => {
      const found: string[] = [];
      for (const other of sorted.slice(place + 1)) {
        if (other.top >= word.bottom) {
          break;
        }
        // A line's box reaches into the next one's: letters do not.
        const height = (word.bottom - word.top) * 0.4;
        if (
          word.bottom - other.top > height &&
          word.right - other.left > ROUNDING &&
          other.right - word.left > ROUNDING
        ) {
          found.push(`${word.page}: ${word.text} / ${other.text}`);
        }
      }
      return found;
    });
  });
}

function outside(words: PdfWord[]): PdfWord[] {
  return words.filter(
    ({ left, right, top, bottom }) =>
      left < PAGE.left - ROUNDING ||
      right > PAGE.left + PAGE.textWidth + ROUNDING ||
      top < PAGE.headerBaseline - 14 ||
      bottom > PAGE.footerBaseline + 6,
  );
}

describe.each([
  ['an empty period', () => emptySnapshot()],
  ['2024-Q3 of the example', () => exampleSnapshot('2024-Q3')],
  ['2024-Q4 of the example', () => exampleSnapshot('2024-Q4')],
  ['2025-Q2 of the example', () => exampleSnapshot('2025-Q2')],
  ['hostile texts and 500 squads', () => hostileSnapshot({ squads: 500 })],
])('a PDF of %s', (_, make) => {
  let bytes: Buffer;
  let pdf: PdfReading;

  beforeAll(async () => {
    bytes = bytesOf(make());
    pdf = await readPdf(bytes);
  });

  it('is taken by pdf.js and qpdf without a warning', () => {
    expect(pdf.warnings).toBe('');
    expect(crossCheckPdf(bytes, pdf)).toEqual([]);
  });

  it('has every word within the margins, and none on another', () => {
    expect(pdf.words.length).toBeGreaterThan(100);
    expect(outside(pdf.words)).toEqual([]);
    expect(overlapping(pdf.words)).toEqual([]);
  });

  it('sets nothing under 8 points', () => {
    expect(Math.min(...pdf.sizes)).toBeGreaterThanOrEqual(8);
  });

  it('has an outline, page numbers, and decisions before the evidence', () => {
    expect(pdf.outline.slice(0, SECTIONS.length)).toEqual(SECTIONS);
    expect(pdf.text).toContain(`Page ${pdf.pages} of ${pdf.pages}`);
    expect(pdf.text.indexOf('Decisions needed')).toBeLessThan(
      pdf.text.indexOf('Allocation by squad'),
    );
  });

  it('tells its structure: each section by its heading, tables by their heads', () => {
    expect(pdf.roles).toMatchObject({ Root: pdf.pages, H1: 1 });
    expect(pdf.roles.H2).toBe(pdf.outline.length);
    expect(pdf.roles.Table).toBeGreaterThan(0);
    expect(pdf.roles.TH).toBeGreaterThan(pdf.roles.Table);
    expect(pdf.roles.TD).toBeGreaterThan(0);
  });

  it('leads nowhere but to the web', () => {
    expect(pdf.links.filter(link => !/^https?:\/\//.test(link))).toEqual([]);
  });
});

describe('a PDF', () => {
  it.each([
    ['few squads', () => hostileSnapshot({ squads: 12 })],
    ['many squads', () => hostileSnapshot({ squads: 60 })],
    ['2024-Q4 of the example', () => exampleSnapshot('2024-Q4')],
    ['2025-Q2 of the example', () => exampleSnapshot('2025-Q2')],
  ])(
    'of %s ends no page with what heads something',
    async (_name, snapshotOf) => {
      const snapshot = snapshotOf();
      const headings = headingsOf(snapshot);
      const pages = byPage((await render(snapshot)).words).map(linesOf);
      const found = pages.flat().filter(line => headings.includes(line));
      expect(found.length).toBeGreaterThan(10);
      const last = pages.map(lines => lines.at(-1) ?? '');
      expect(last.filter(line => headings.includes(line))).toEqual([]);
    },
  );

  it('repeats a table’s head on each of its pages', async () => {
    const { words } = await render(hostileSnapshot({ squads: 200 }));
    const heads = words.filter(({ text }) => text === 'Planned');
    expect(heads.length).toBeGreaterThan(5);
    expect(new Set(heads.map(({ page }) => page)).size).toBe(heads.length);
    expect(heads.slice(1).every(({ top }) => top < PAGE.top + 20)).toBe(true);
  });

  it('links to the portal on the day of the report, and to addresses in notes', async () => {
    const { links } = await render(exampleSnapshot('2024-Q4'));
    expect(links).toContain(
      'https://portal.example.com/platform-ledger/charters/default/new-backend-system/gate?asOf=2024-12-31',
    );
    expect(links).toContain('https://portal.example.com/docs');
  });

  it('can be selected: the text is there, with its figures', async () => {
    const { text } = await render(exampleSnapshot('2024-Q4'));
    expect(text.replace(/\s+/g, ' ')).toContain(
      '4 of 6 squads invested below the 20 % floor; 2 are not measurable.',
    );
    expect(text).toContain('16 of 16');
  });
});
