/** How far the next letter of a word may be from the last, in parts of their size; below zero it reaches into it. */
const SAME_WORD = { from: -0.3, to: 0.1 };

/** What no report uses, and what would move the letters: a reading that passed over it would be wrong. */
const NOT_READ = [
  'nextLine',
  'nextLineShowText',
  'nextLineSetSpacingShowText',
  'moveText',
  'setCharSpacing',
  'setHScale',
  'setLeadingMoveText',
  'setTextRise',
  'setWordSpacing',
  'paintFormXObjectBegin',
];

function multiply(one, other) {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** The box of letters from `start` to `end` on their baseline, in points from the page's upper left. */
function boxOf({ matrix, start, end, font, size, pageHeight }) {
  const [a, b, c, d, e, f] = matrix;
  const corners = [start, end].flatMap(x =>
    [font.ascent * size, font.descent * size].map(y => [
      a * x + c * y + e,
      pageHeight - (b * x + d * y + f),
    ]),
  );
  const across = corners.map(([x]) => x);
  const down = corners.map(([, y]) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

function* pieces({ glyphs, size }) {
  let x = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      x -= (glyph * size) / 1000;
    } else {
      const start = x;
      x += (glyph.width * size) / 1000;
      yield { text: glyph.unicode, start, end: x };
    }
  }
}

function goesOn({ word, font, size, box }) {
  if (word?.font !== font || word.size !== size) return false;
  const gap = (box.left - word.box.right) / size;
  return (
    Math.abs(box.bottom - word.box.bottom) < 0.5 &&
    gap > SAME_WORD.from &&
    gap < SAME_WORD.to
  );
}

/**
 * The words of a page with their boxes, and the sizes its letters are set in, from pdf.js's list of what it would
 * draw: its text content has boxes of whole runs only.
 */
export function wordsOnPage({ operators, OPS, fonts, pageHeight, page }) {
  const words = [];
  const sizes = new Set();
  const saved = [];
  const notRead = new Map(NOT_READ.map(name => [OPS[name], name]));
  let state = { matrix: [1, 0, 0, 1, 0, 0] };
  let textMatrix = state.matrix;
  let word;

  function show(glyphs) {
    const { font, size } = state;
    const matrix = multiply(state.matrix, textMatrix);
    for (const { text, start, end } of pieces({ glyphs, size })) {
      if (/^\s*$/u.test(text)) {
        word = undefined;
        continue;
      }
      const box = boxOf({ matrix, start, end, font, size, pageHeight });
      if (goesOn({ word, font, size, box })) {
        word.text += text;
        word.box.right = box.right;
      } else {
        word = { text, font, size, box };
        words.push(word);
      }
    }
  }

  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    switch (operator) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore:
        state = saved.pop();
        break;
      case OPS.transform:
        state = { ...state, matrix: multiply(state.matrix, args) };
        break;
      case OPS.setFont:
        sizes.add(args[1]);
        state = { ...state, font: fonts[args[0]], size: args[1] };
        break;
      case OPS.setTextMatrix:
        textMatrix = [...Object.values(args[0])];
        break;
      case OPS.showText:
        show(args[0]);
        break;
      default:
        if (notRead.has(operator)) {
          throw new Error(`Page ${page} has ${notRead.get(operator)}`);
        }
    }
  }
  return {
    words: words.map(({ text, box }) => ({ page, text, ...box })),
    sizes: [...sizes],
  };
}
