import { FontWeight, fontPath, fontSubsets } from '../reportFonts';

/** A stretch of text that one font file has all letters of. */
export interface FontRun {
  /** Names the font in the document. */
  font: string;
  text: string;
}

const REPLACEMENT = '\ufffd';
const MOST_WIDTHS = 20_000;

/** What is needed of a document: fonts by name, and how wide text in them is. */
export interface FontBook {
  registerFont(name: string, path: string): unknown;
  font(name: string): {
    fontSize(size: number): { widthOfString(text: string): number };
  };
}

/**
 * The typeface of a report, in as many files as its letters need. A letter that it has in none of them is shown as a replacement sign.
 */
export class PdfFonts {
  private readonly widths = new Map<string, number>();

  private constructor(
    private readonly book: FontBook,
    private readonly subsets: { subset: string; ranges: [number, number][] }[],
  ) {}

  static create(book: FontBook): PdfFonts {
    const subsets = fontSubsets();
    for (const { subset } of subsets) {
      for (const weight of [400, 600] as const) {
        // The file is read when the first letter is asked of it.
        book.registerFont(
          nameOf(subset, weight),
          fontPath({ subset, weight, format: 'woff' }),
        );
      }
    }
    return new PdfFonts(book, subsets);
  }

  /** A text as runs, each in one font. */
  runs(text: string, weight: FontWeight): FontRun[] {
    const runs: FontRun[] = [];
    for (const letter of text) {
      const subset = this.subsetOf(letter);
      const font = nameOf(subset ?? this.subsets[0].subset, weight);
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

  private subsetOf(letter: string): string | undefined {
    const code = letter.codePointAt(0) ?? 0;
    return this.subsets.find(({ ranges }) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    )?.subset;
  }
}

function nameOf(subset: string, weight: FontWeight): string {
  return `${subset}-${weight}`;
}
