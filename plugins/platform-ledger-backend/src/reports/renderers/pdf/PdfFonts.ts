import { readFileSync } from 'node:fs';
import { FontWeight, fontPath, fontSubsets } from '../reportFonts';
import { uncompressFont } from './uncompressFont';

/** A stretch of text that one font file has all letters of. */
export interface FontRun {
  /** Names the font in the document. */
  font: string;
  text: string;
}

const REPLACEMENT = '\ufffd';
const MOST_WIDTHS = 20_000;

/** By path: they stay as they were installed, so what was read once serves all documents. */
const files = new Map<string, Buffer>();

/** What is needed of a document: fonts by name, and how wide text in them is. */
export interface FontBook {
  registerFont(name: string, file: Buffer): unknown;
  font(name: string): {
    fontSize(size: number): { widthOfString(text: string): number };
  };
}

/**
 * The typeface of a report, in as many files as its letters need. A letter that it has in none of them is shown as a replacement sign.
 */
export class PdfFonts {
  private readonly registered = new Set<string>();
  private readonly widths = new Map<string, number>();

  private constructor(
    private readonly book: FontBook,
    private readonly subsets: { subset: string; ranges: [number, number][] }[],
  ) {}

  static create(book: FontBook): PdfFonts {
    return new PdfFonts(book, fontSubsets());
  }

  /** A text as runs, each in one font. */
  runs(text: string, weight: FontWeight): FontRun[] {
    const runs: FontRun[] = [];
    for (const letter of text) {
      const subset = this.subsetOf(letter);
      const font = this.fontOf(subset ?? this.subsets[0].subset, weight);
      const sign = subset === undefined ? REPLACEMENT : letter;
      const last = runs.at(-1);
      if (last?.font === font) {
        last.text += sign;
      } else {
        runs.push({ font, text: sign });
      }
    }
    return runs;
  }

  /** In points. */
  width(text: string, style: { size: number; weight: FontWeight }): number {
    const key = `${style.weight} ${style.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) {
      return known;
    }
    let width = 0;
    for (const run of this.runs(text, style.weight)) {
      width += this.book
        .font(run.font)
        .fontSize(style.size)
        .widthOfString(run.text);
    }
    if (this.widths.size >= MOST_WIDTHS) {
      this.widths.clear();
    }
    this.widths.set(key, width);
    return width;
  }

  /** The name of a font that the document knows from the first letter on that is asked of it. */
  private fontOf(subset: string, weight: FontWeight): string {
    const name = `${subset}-${weight}`;
    if (!this.registered.has(name)) {
      this.registered.add(name);
      this.book.registerFont(name, readFont(subset, weight));
    }
    return name;
  }

  private subsetOf(letter: string): string | undefined {
    const code = letter.codePointAt(0) ?? 0;
    return this.subsets.find(({ ranges }) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    )?.subset;
  }
}

function readFont(subset: string, weight: FontWeight): Buffer {
  const path = fontPath({ subset, weight, format: 'woff' });
  const file = files.get(path) ?? uncompressFont(readFileSync(path));
  files.set(path, file);
  return file;
}
