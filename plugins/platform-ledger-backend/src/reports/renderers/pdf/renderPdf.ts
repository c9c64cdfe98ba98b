import PDFDocument from 'pdfkit';
import {
  displayText,
  reportBlocks,
  ReportSectionId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RenderInput } from '../RenderInput';
import { blockPieces } from './blockPieces';
import { drawFrame } from './drawFrame';
import { PAGE } from './pageGeometry';
import { paginate } from './paginate';
import { PdfCanvas } from './PdfCanvas';
import { PdfFonts } from './PdfFonts';
import { Piece } from './Piece';
import { TypeSetter } from './TypeSetter';

/**
 * A report as PDF: laid out twice, first to know its pages, then to draw them. A page leaves as soon as the next begins. Day, hash and words come from the
 * snapshot, so that the same snapshot gives the same bytes.
 */
export function* renderPdf(input: RenderInput): Generator<Buffer> {
  const { snapshot, words } = input;
  const document = createDocument(input);
  const fonts = PdfFonts.create(document);
  const setter = TypeSetter.create(fonts);
  const plan = planPages(piecesOf(() => words.t('report.onPage', { page: 0 })));
  const canvas = PdfCanvas.create(document, fonts);
  const pieces = piecesOf(section => {
    const page = plan.sections.get(section);
    return page === undefined ? undefined : words.t('report.onPage', { page });
  });
  let page = 0;
  for (const placed of paginate(pieces, PAGE.textHeight)) {
    if (placed.page > page) {
      page = placed.page;
      document.addPage();
      drawFrame({ ...input, canvas, setter, page, pages: plan.pages });
      yield* written();
    }
    const y = PAGE.top + placed.y;
    if (placed.piece.anchor) {
      canvas.mark({ ...placed.piece.anchor, y });
    }
    placed.piece.draw(canvas, y);
  }
  canvas.finish();
  document.end();
  yield* written();

  function* piecesOf(
    pageWords: (section: ReportSectionId) => string | undefined,
  ): Generator<Piece> {
    for (const block of reportBlocks({ snapshot, words })) {
      yield* blockPieces(block, { setter, pageWords });
    }
  }

  /** What the document has ready to be handed on. */
  function* written(): Generator<Buffer> {
    let chunk: Buffer | null = document.read();
    while (chunk !== null) {
      yield chunk;
      chunk = document.read();
    }
  }
}

function createDocument({ snapshot, hash, words }: RenderInput) {
  const title = displayText(snapshot.title);
  return new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: title,
      Subject: words.t('report.audience', {
        audience: displayText(snapshot.audience),
      }),
      Keywords: words.t('report.snapshot', { hash }),
      Creator: 'Platform Ledger',
      Producer: 'Platform Ledger',
      CreationDate: new Date(snapshot.recordedAt),
    },
  });
}

/** How many pages there will be, and on which each section begins. */
function planPages(pieces: Iterable<Piece>): {
  pages: number;
  sections: Map<ReportSectionId, number>;
} {
  const sections = new Map<ReportSectionId, number>();
  let pages = 1;
  for (const { piece, page } of paginate(pieces, PAGE.textHeight)) {
    pages = page;
    if (piece.anchor) {
      sections.set(piece.anchor.id, page);
    }
  }
  return { pages, sections };
}
