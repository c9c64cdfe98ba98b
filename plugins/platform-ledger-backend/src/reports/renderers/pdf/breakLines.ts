/** A stretch of text in one style. */
export interface StyledSpan<Style> {
  text: string;
  style: Style;
  href?: string;
}

/** Text of one span on one line. */
export interface LineRun<Style> extends StyledSpan<Style> {
  /** From the line's beginning, in points. */
  x: number;
  width: number;
}

/** A line of text, and how wide it is. */
export interface Line<Style> {
  runs: LineRun<Style>[];
  width: number;
}

type Measure<Style> = (text: string, style: Style) => number;

/** A word after which a line may end, or a part of one. */
interface Word<Style> extends StyledSpan<Style> {
  width: number;
  /** A space stands before it where it does not begin a line. */
  spaced: boolean;
}

const ELLIPSIS = '…';
const AFTER = /(?<=[-/._:@\\])/;

/**
 * Breaks text into lines no wider than a column: between words, in a word that is wider than the column after a sign that divides it, else anywhere. Of a text of more
 * than `most` lines the rest is left out, and the last says so by an ellipsis.
 */
export function breakLines<Style>(options: {
  spans: readonly StyledSpan<Style>[];
  width: number;
  measure: Measure<Style>;
  most?: number;
}): Line<Style>[] {
  const { width, measure, most = Infinity } = options;
  const lines: Word<Style>[][] = [];
  let line: Word<Style>[] = [];
  for (const word of wordsOf(options)) {
    if (line.length > 0 && widthOf([...line, word], measure) > width) {
      lines.push(line);
      line = [];
      if (lines.length > most) {
        break;
      }
    }
    line.push(word);
  }
  if (line.length > 0) {
    lines.push(line);
  }
  if (lines.length > most) {
    lines.length = most;
    lines[most - 1] = shortened(lines[most - 1], { width, measure });
  }
  return lines.map(words => lineOf(words, measure));
}

function* wordsOf<Style>(options: {
  spans: readonly StyledSpan<Style>[];
  width: number;
  measure: Measure<Style>;
}): Generator<Word<Style>> {
  const { spans, width, measure } = options;
  let spaced = false;
  for (const { text, style, href } of spans) {
    const parts = text.split(/( +)/);
    for (const part of parts) {
      if (part.trim() === '' && part.startsWith(' ')) {
        spaced = true;
      } else if (part !== '') {
        for (const piece of piecesOf({ word: part, style, width, measure })) {
          yield {
            text: piece,
            style,
            href,
            width: measure(piece, style),
            spaced,
          };
          spaced = false;
        }
      }
    }
  }
}

/** A word that fits is one piece. */
function piecesOf<Style>(options: {
  word: string;
  style: Style;
  width: number;
  measure: Measure<Style>;
}): string[] {
  const { word, style, width, measure } = options;
  if (measure(word, style) <= width) {
    return [word];
  }
  return word
    .split(AFTER)
    .flatMap(part =>
      measure(part, style) <= width
        ? [part]
        : lettersFitting({ ...options, word: part }),
    );
}

function lettersFitting<Style>(options: {
  word: string;
  style: Style;
  width: number;
  measure: Measure<Style>;
}): string[] {
  const { word, style, width, measure } = options;
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && measure(piece + letter, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function widthOf<Style>(
  words: readonly Word<Style>[],
  measure: Measure<Style>,
): number {
  return words.reduce(
    (sum, word, place) =>
      sum +
      word.width +
      (place > 0 && word.spaced ? measure(' ', word.style) : 0),
    0,
  );
}

/** With an ellipsis at its end, and as many words and letters as leave room for it. */
function shortened<Style>(
  line: Word<Style>[],
  options: { width: number; measure: Measure<Style> },
): Word<Style>[] {
  const { width, measure } = options;
  const words = [...line];
  let last = words.pop();
  while (last) {
    const letters = [...last.text];
    while (letters.length > 0) {
      const text = `${letters.join('')}${ELLIPSIS}`;
      const word = { ...last, text, width: measure(text, last.style) };
      if (widthOf([...words, word], measure) <= width) {
        return [...words, word];
      }
      letters.pop();
    }
    last = words.pop();
  }
  return [];
}

/** Neighbours of one span become one run, so that text can be selected and searched as it is read. */
function lineOf<Style>(
  words: readonly Word<Style>[],
  measure: Measure<Style>,
): Line<Style> {
  const runs: LineRun<Style>[] = [];
  let x = 0;
  for (const [place, { text, style, href, width, spaced }] of words.entries()) {
    const isSpaced = place > 0 && spaced;
    const space = isSpaced ? measure(' ', style) : 0;
    const last = runs.at(-1);
    if (last && last.style === style && last.href === href) {
      last.text += `${isSpaced ? ' ' : ''}${text}`;
      last.width += space + width;
    } else {
      // The space belongs to the run before, so that a link is not drawn under it.
      if (last && isSpaced) {
        last.text += ' ';
      }
      runs.push({ text, style, href, x: x + space, width });
    }
    x += space + width;
  }
  return { runs, width: x };
}
