import {
  MARK_SIZE,
  markShape,
  ReportBlock,
  ReportCell,
  ReportColumn,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Line } from './breakLines';
import { drawShape } from './drawShape';
import { PAGE } from './pageGeometry';
import { PdfCanvas } from './PdfCanvas';
import { PdfTag } from './PdfTag';
import { Piece } from './Piece';
import { TEXT_STYLES, TextStyle } from './TextStyle';
import { TypeSetter } from './TypeSetter';

const GUTTER = 12;
const PADDING = 4;
const MARK = MARK_SIZE + 4;
/** So that the longest of names makes no row of a page. */
const MOST_LINES = 6;

/** A column's place on the page. */
interface PlacedColumn extends ReportColumn {
  x: number;
  points: number;
}

/** A cell's text, set. */
interface SetCell {
  column: PlacedColumn;
  cell: ReportCell;
  text: Line<TextStyle>[];
  detail: Line<TextStyle>[];
  height: number;
}

/**
 * A table as its title, its head, and a piece a row: none is broken, the head stands on every page, and neither title and head nor the last row stand
 * alone.
 */
export function* tablePieces(
  block: Extract<ReportBlock, { kind: 'table' }>,
  setter: TypeSetter,
): Generator<Piece> {
  const columns = placeColumns(block.columns);
  const table = PdfTag.create('Table');
  yield* setter.paragraph({
    text: block.title,
    style: TEXT_STYLES.caption,
    tag: table.part('Caption'),
    gap: 18,
    keepWithNext: true,
    most: 2,
  });
  const head = headPiece({ columns, setter, tag: table.part('TR') });
  yield { ...head, gap: 3, keepWithNext: true };
  const repeated = { ...head, draw: artifact(head.draw) };
  yield* kept(rows());

  function* rows(): Generator<Piece> {
    for (const row of block.rows) {
      const piece = rowPiece({ row, columns, setter, table, isTotal: false });
      yield { ...piece, repeated };
    }
    if (block.total) {
      const { total: row } = block;
      const piece = rowPiece({ row, columns, setter, table, isTotal: true });
      yield { ...piece, repeated };
    }
  }

  function artifact(draw: Piece['draw']): Piece['draw'] {
    return (canvas, y) => canvas.quietly(() => draw(canvas, y));
  }
}

/** Neither the first two rows nor the last two part. */
function* kept(rows: Iterable<Piece>): Generator<Piece> {
  const held: Piece[] = [];
  let isFirst = true;
  for (const row of rows) {
    held.push(row);
    if (held.length > 2) {
      yield { ...held[0], keepWithNext: isFirst };
      held.shift();
      isFirst = false;
    }
  }
  for (const [place, row] of held.entries()) {
    yield { ...row, keepWithNext: place < held.length - 1 };
  }
}

function placeColumns(columns: readonly ReportColumn[]): PlacedColumn[] {
  const parts = columns.reduce((sum, { width }) => sum + width, 0);
  const free = PAGE.textWidth - GUTTER * (columns.length - 1);
  let x: number = PAGE.left;
  return columns.map(column => {
    const points = (free * column.width) / parts;
    const placed = { ...column, x, points };
    x += points + GUTTER;
    return placed;
  });
}

function headPiece(options: {
  columns: PlacedColumn[];
  setter: TypeSetter;
  tag: PdfTag;
}): Piece {
  const { columns, setter, tag } = options;
  const style = TEXT_STYLES.head;
  const heads = columns.map(column => ({
    column,
    tag: tag.part('TH'),
    lines: setter.lines({
      text: column.head,
      style,
      width: column.points,
      most: 2,
    }),
  }));
  const most = Math.max(...heads.map(({ lines }) => lines.length));
  const height = most * style.leading + PADDING;
  return {
    height,
    gap: 0,
    draw(canvas, y) {
      for (const { column, tag: cell, lines } of heads) {
        TypeSetter.stack({
          lines,
          leading: style.leading,
          x: column.x,
          width: column.points,
          align: column.align,
          tag: cell,
        })(canvas, y + (most - lines.length) * style.leading);
      }
      canvas.rule({ y: y + height, ink: 'ink', width: 0.7 });
    },
  };
}

function rowPiece(options: {
  row: readonly ReportCell[];
  columns: PlacedColumn[];
  setter: TypeSetter;
  table: PdfTag;
  isTotal: boolean;
}): Piece {
  const { row, columns, setter, table, isTotal } = options;
  const style = isTotal ? TEXT_STYLES.total : TEXT_STYLES.cell;
  const cells = row.map((cell, place) =>
    setCell({ cell, column: columns[place], setter, style }),
  );
  const height = Math.max(...cells.map(cell => cell.height)) + 2 * PADDING;
  const tag = table.part('TR');
  return {
    height,
    gap: 0,
    draw(canvas, y) {
      for (const [place, cell] of cells.entries()) {
        drawCell({
          cell,
          canvas,
          y: y + PADDING,
          tag: tag.part(place === 0 ? 'TH' : 'TD'),
          style,
        });
      }
      canvas.rule({
        y: isTotal ? y : y + height,
        ink: isTotal ? 'ink' : 'hairline',
        width: isTotal ? 0.7 : 0.5,
      });
    },
  };
}

function setCell(options: {
  cell: ReportCell;
  column: PlacedColumn;
  setter: TypeSetter;
  style: TextStyle;
}): SetCell {
  const { cell, column, setter, style } = options;
  const width = column.points - (cell.mark ? MARK : 0);
  const text = setter.lines({
    text: [{ text: cell.text, href: cell.href }],
    style: cell.mark ? { ...style, ink: cell.mark } : style,
    width,
    most: MOST_LINES,
  });
  const detail = cell.detail
    ? setter.lines({
        text: cell.detail,
        style: TEXT_STYLES.detail,
        width,
        most: MOST_LINES,
      })
    : [];
  return {
    column,
    cell,
    text,
    detail,
    height:
      text.length * style.leading + detail.length * TEXT_STYLES.detail.leading,
  };
}

function drawCell(options: {
  cell: SetCell;
  canvas: PdfCanvas;
  y: number;
  tag: PdfTag;
  style: TextStyle;
}): void {
  const { cell, canvas, y, tag, style } = options;
  const { column, text, detail } = cell;
  const { mark } = cell.cell;
  const indent = mark ? MARK : 0;
  const place = {
    x: column.x + indent,
    width: column.points - indent,
    align: column.align,
    tag,
  };
  if (mark) {
    canvas.artifact(() =>
      drawShape({
        shape: markShape(mark),
        x: column.x,
        y: y + (style.leading - MARK_SIZE) / 2 + 0.6,
        document: canvas.document,
        fonts: canvas.fonts,
      }),
    );
  }
  TypeSetter.stack({ ...place, lines: text, leading: style.leading })(
    canvas,
    y,
  );
  const { leading } = TEXT_STYLES.detail;
  TypeSetter.stack({ ...place, lines: detail, leading })(
    canvas,
    y + text.length * style.leading,
  );
}
