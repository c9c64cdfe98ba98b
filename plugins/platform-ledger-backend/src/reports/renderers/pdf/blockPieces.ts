import {
  Chart,
  ReportBlock,
  ReportSectionId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { decisionPieces } from './decisionPieces';
import { glancePiece } from './glancePiece';
import { mastheadPieces } from './mastheadPieces';
import { PAGE } from './pageGeometry';
import { PdfTag } from './PdfTag';
import { Piece } from './Piece';
import { tablePieces } from './tablePieces';
import { TEXT_STYLES } from './TextStyle';
import { TypeSetter } from './TypeSetter';

const BETWEEN_CHARTS = 19;
const QUOTE = 12;

/** A block as pieces, each of which stands whole on a page. */
export function* blockPieces(
  block: ReportBlock,
  options: {
    setter: TypeSetter;
    pageWords: (section: ReportSectionId) => string | undefined;
  },
): Generator<Piece> {
  const { setter } = options;
  switch (block.kind) {
    case 'masthead':
      yield* mastheadPieces(block, setter);
      return;
    case 'section':
      yield* sectionPieces(block, setter);
      return;
    case 'lead':
      yield* setter.paragraph({
        text: block.text,
        style: TEXT_STYLES.lead,
        tag: PdfTag.create('P'),
        gap: 6,
        keepWithNext: true,
      });
      return;
    case 'heading':
      yield* setter.paragraph({
        text: block.text,
        style: TEXT_STYLES.heading,
        tag: PdfTag.create('H3'),
        gap: 22,
        keepWithNext: true,
        most: 4,
      });
      return;
    case 'text':
      yield* setter.paragraph({
        text: block.text,
        style: block.small ? TEXT_STYLES.small : TEXT_STYLES.body,
        tag: PdfTag.create('P'),
        gap: 5,
        linkInk: 'accent',
        keepWithNext: block.withNext,
      });
      return;
    case 'commentary':
      yield* commentaryPieces(block, setter);
      return;
    case 'decisions':
      yield* decisionPieces(block, setter);
      return;
    case 'glance':
      yield glancePiece(block, options);
      return;
    case 'charts':
      yield* chartPieces(block.charts, setter);
      return;
    default:
      yield* tablePieces(block, setter);
  }
}

function* sectionPieces(
  block: Extract<ReportBlock, { kind: 'section' }>,
  setter: TypeSetter,
): Generator<Piece> {
  const { id, title } = block;
  yield {
    height: 12,
    gap: 34,
    keepWithNext: true,
    anchor: { id, title },
    // Decisions and overview have the first page, the evidence those after it.
    startsPage: id === 'charters',
    draw: (canvas, y) => canvas.rule({ y, ink: 'hairline', width: 0.7 }),
  };
  yield* setter.paragraph({
    text: title,
    style: TEXT_STYLES.section,
    tag: PdfTag.create('H2'),
    gap: 0,
    keepWithNext: true,
    most: 3,
  });
}

function* commentaryPieces(
  block: Extract<ReportBlock, { kind: 'commentary' }>,
  setter: TypeSetter,
): Generator<Piece> {
  const tag = PdfTag.create('BlockQuote');
  const lines = [
    ...block.paragraphs.flatMap(text =>
      setter.paragraph({
        text,
        style: TEXT_STYLES.body,
        tag: tag.part('P'),
        gap: 6,
        indent: QUOTE,
        linkInk: 'accent',
      }),
    ),
    ...setter.paragraph({
      text: block.by,
      style: TEXT_STYLES.small,
      tag: tag.part('P'),
      gap: 4,
      indent: QUOTE,
      most: 2,
    }),
  ];
  for (const [place, line] of lines.entries()) {
    yield {
      ...line,
      gap: place === 0 ? 14 : line.gap,
      keepWithNext: line.keepWithNext || place === lines.length - 2,
      draw(canvas, y) {
        canvas.area({
          x: PAGE.left,
          y: place === 0 ? y : y - line.gap,
          width: 2.5,
          height: line.height + (place === 0 ? 0 : line.gap),
          ink: 'band',
        });
        line.draw(canvas, y);
      },
    };
  }
}

/** A chart of the page's width with its title above it, or two beside each other that have theirs within. */
function* chartPieces(
  charts: readonly Chart[],
  setter: TypeSetter,
): Generator<Piece> {
  const isWide = charts.some(({ width }) => width > PAGE.textWidth / 2);
  for (const chart of isWide ? charts : []) {
    yield* setter.paragraph({
      text: chart.title,
      style: TEXT_STYLES.caption,
      tag: PdfTag.create('Caption'),
      gap: 16,
      keepWithNext: true,
      most: 2,
    });
    yield row([chart], 6);
  }
  if (!isWide) {
    yield row(charts, 16);
  }

  function row(beside: readonly Chart[], gap: number): Piece {
    return {
      height: Math.max(...beside.map(({ height }) => height)),
      gap,
      draw(canvas, y) {
        let x: number = PAGE.left;
        for (const chart of beside) {
          canvas.chart({ chart, x, y });
          x += chart.width + BETWEEN_CHARTS;
        }
      },
    };
  }
}
