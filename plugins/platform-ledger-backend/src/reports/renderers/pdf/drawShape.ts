import {
  CHART_TEXT_SIZE,
  chartPalette,
  ChartShape,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PdfFonts } from './PdfFonts';

const DASHES = { dashed: [5, 3], dotted: [0.1, 3] } as const;

/** A chart's shape on a page; the chart's origin lies at x, y. */
export function drawShape(options: {
  shape: ChartShape;
  x: number;
  y: number;
  document: PDFKit.PDFDocument;
  fonts: PdfFonts;
}): void {
  const { shape, x, y, document } = options;
  switch (shape.kind) {
    case 'rect':
      document
        .rect(x + shape.x, y + shape.y, shape.width, shape.height)
        .fill(chartPalette[shape.fill]);
      return;
    case 'area':
      follow(document, shape.points, { x, y });
      document.closePath().fill(chartPalette[shape.fill]);
      return;
    case 'line':
      document.save().lineWidth(shape.width).lineJoin('round');
      if (shape.dash === 'dashed' || shape.dash === 'dotted') {
        const [length, space] = DASHES[shape.dash];
        document
          .lineCap(shape.dash === 'dotted' ? 'round' : 'butt')
          .dash(length, { space });
      }
      follow(document, shape.points, { x, y });
      document.stroke(chartPalette[shape.stroke]).restore();
      return;
    case 'dot':
      document.circle(x + shape.x, y + shape.y, shape.radius);
      if (shape.stroke) {
        document
          .lineWidth(1.2)
          .fillAndStroke(chartPalette[shape.fill], chartPalette[shape.stroke]);
      } else {
        document.fill(chartPalette[shape.fill]);
      }
      return;
    default:
      drawText({ ...options, shape });
  }
}

function drawText(options: {
  shape: Extract<ChartShape, { kind: 'text' }>;
  x: number;
  y: number;
  document: PDFKit.PDFDocument;
  fonts: PdfFonts;
}): void {
  const { shape, y, document, fonts } = options;
  const weight = shape.bold ? 600 : 400;
  const style = { size: CHART_TEXT_SIZE, weight } as const;
  let x =
    options.x + shape.x - before(shape.anchor) * fonts.width(shape.text, style);
  for (const run of fonts.runs(shape.text, weight)) {
    document
      .font(run.font)
      .fontSize(CHART_TEXT_SIZE)
      .fillColor(chartPalette[shape.ink])
      .text(run.text, x, y + shape.y, { lineBreak: false, baseline: 0 });
    x += document.widthOfString(run.text);
  }
}

/** Which part of a text lies before its anchor. */
function before(anchor: 'start' | 'middle' | 'end'): number {
  if (anchor === 'start') {
    return 0;
  }
  return anchor === 'middle' ? 0.5 : 1;
}

function follow(
  document: PDFKit.PDFDocument,
  points: [number, number][],
  origin: { x: number; y: number },
): void {
  for (const [place, [x, y]] of points.entries()) {
    if (place === 0) {
      document.moveTo(origin.x + x, origin.y + y);
    } else {
      document.lineTo(origin.x + x, origin.y + y);
    }
  }
}
