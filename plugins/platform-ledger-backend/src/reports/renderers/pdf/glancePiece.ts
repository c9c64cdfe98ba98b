import {
  Chart,
  ReportBlock,
  ReportSectionId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PAGE } from './pageGeometry';
import { PdfTag } from './PdfTag';
import { Piece } from './Piece';
import { TEXT_STYLES } from './TextStyle';
import { TypeSetter } from './TypeSetter';

const GUTTER = 18;
const MOST_LINES = 14;

/** Three columns: a picture, a sentence, and the page where the evidence stands. */
export function glancePiece(
  block: Extract<ReportBlock, { kind: 'glance' }>,
  options: {
    setter: TypeSetter;
    pageWords: (section: ReportSectionId) => string | undefined;
  },
): Piece {
  const { setter, pageWords } = options;
  const count = block.items.length;
  const width = (PAGE.textWidth - GUTTER * (count - 1)) / count;
  const { heading, small } = TEXT_STYLES;
  const body = { ...small, ink: 'ink' as const };
  const title = { ...heading, size: 10.5, ink: 'accent' as const };
  const picture = Math.max(
    0,
    ...block.items.map(({ chart }) => chart?.height ?? 0),
  );
  const items = block.items.map((item, place) => ({
    item,
    x: PAGE.left + place * (width + GUTTER),
    tag: PdfTag.create('Sect'),
    title: setter.lines({
      text: [{ text: item.title, href: `#${item.section}` }],
      style: title,
      width,
      most: 2,
    }),
    text: setter.lines({
      text: item.text,
      style: body,
      width,
      most: MOST_LINES,
    }),
  }));
  const titles =
    Math.max(...items.map(item => item.title.length)) * heading.leading;
  const texts =
    Math.max(...items.map(({ text }) => text.length)) * body.leading;
  const pictureTop = titles + 7;
  const textTop = pictureTop + (picture > 0 ? picture + 8 : 0);
  // Words stand below the pictures in one line; where there is none they stand below their title.
  const topOf = (chart: Chart | undefined) => (chart ? textTop : pictureTop);
  return {
    gap: 26,
    height: textTop + texts + 4 + small.leading,
    draw(canvas, y) {
      for (const { item, x, tag, title: head, text } of items) {
        const column = { x, width, align: 'start' as const };
        const top = y + topOf(item.chart);
        const { stack } = TypeSetter;
        stack({
          ...column,
          lines: head,
          leading: heading.leading,
          tag: tag.part('H3'),
        })(canvas, y);
        if (item.chart) {
          canvas.chart({ chart: item.chart, x, y: y + pictureTop });
        }
        stack({
          ...column,
          lines: text,
          leading: body.leading,
          tag: PdfTag.create('P'),
        })(canvas, top);
        const words = pageWords(item.section);
        if (words) {
          const lines = setter.lines({
            text: [{ text: words, href: `#${item.section}` }],
            style: small,
            width,
            most: 1,
          });
          stack({
            ...column,
            lines,
            leading: small.leading,
            tag: PdfTag.create('P'),
          })(canvas, top + text.length * body.leading + 4);
        }
      }
    },
  };
}
