import { ReportBlock } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PAGE } from './pageGeometry';
import { PdfTag } from './PdfTag';
import { Piece } from './Piece';
import { TEXT_STYLES } from './TextStyle';
import { TypeSetter } from './TypeSetter';

const WHO = 122;
const GUTTER = 26;
const PADDING = 8;

/** What is needed to the left, of whom and by when to the right; none is broken over a page. */
export function* decisionPieces(
  block: Extract<ReportBlock, { kind: 'decisions' }>,
  setter: TypeSetter,
): Generator<Piece> {
  const list = PdfTag.create('L');
  for (const [place, item] of block.items.entries()) {
    yield decisionPiece({ item, isFirst: place === 0, list, setter });
  }
}

function decisionPiece(options: {
  item: Extract<ReportBlock, { kind: 'decisions' }>['items'][number];
  isFirst: boolean;
  list: PdfTag;
  setter: TypeSetter;
}): Piece {
  const { item, isFirst, list, setter } = options;
  const { what, why, who, by, href, overdue } = item;
  const left = { x: PAGE.left, width: PAGE.textWidth - WHO - GUTTER };
  const right = { x: PAGE.left + PAGE.textWidth - WHO, width: WHO };
  const { strong, small } = TEXT_STYLES;
  const due = overdue
    ? { ...small, ink: 'bad' as const, weight: 600 as const }
    : small;
  const set = {
    what: setter.lines({
      text: [{ text: what, href }],
      style: strong,
      width: left.width,
      most: 4,
    }),
    why: setter.lines({ text: why, style: small, width: left.width, most: 9 }),
    who: setter.lines({ text: who, style: strong, width: WHO, most: 3 }),
    by: setter.lines({ text: by, style: due, width: WHO, most: 2 }),
  };
  const height =
    Math.max(
      set.what.length * strong.leading + set.why.length * small.leading,
      set.who.length * strong.leading + set.by.length * small.leading,
    ) +
    2 * PADDING;
  const tag = list.part('LI').part('LBody');
  return {
    height,
    gap: isFirst ? 12 : 0,
    draw(canvas, y) {
      if (isFirst) {
        canvas.rule({ y, ink: 'ink', width: 0.7 });
      }
      const top = y + PADDING;
      const { stack } = TypeSetter;
      stack({
        ...left,
        lines: set.what,
        leading: strong.leading,
        align: 'start',
        tag,
      })(canvas, top);
      stack({
        ...left,
        lines: set.why,
        leading: small.leading,
        align: 'start',
        tag,
      })(canvas, top + set.what.length * strong.leading);
      stack({
        ...right,
        lines: set.who,
        leading: strong.leading,
        align: 'end',
        tag,
      })(canvas, top);
      stack({
        ...right,
        lines: set.by,
        leading: small.leading,
        align: 'end',
        tag,
      })(canvas, top + set.who.length * strong.leading);
      canvas.rule({ y: y + height, ink: 'hairline', width: 0.5 });
    },
  };
}
