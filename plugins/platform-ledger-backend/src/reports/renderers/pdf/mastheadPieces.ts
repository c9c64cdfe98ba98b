import { ReportBlock } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PdfTag } from './PdfTag';
import { Piece } from './Piece';
import { TEXT_STYLES } from './TextStyle';
import { TypeSetter } from './TypeSetter';

/** The title of the report, with what stands around it. */
export function* mastheadPieces(
  block: Extract<ReportBlock, { kind: 'masthead' }>,
  setter: TypeSetter,
): Generator<Piece> {
  yield {
    height: 12,
    gap: 0,
    keepWithNext: true,
    draw: (canvas, y) => canvas.rule({ y, ink: 'ink', width: 2.5 }),
  };
  yield* setter.paragraph({
    text: block.scope,
    style: TEXT_STYLES.strong,
    tag: PdfTag.create('P'),
    gap: 0,
    keepWithNext: true,
    most: 2,
  });
  yield* setter.paragraph({
    text: block.title,
    style: TEXT_STYLES.title,
    tag: PdfTag.create('H1'),
    gap: 14,
    keepWithNext: true,
    most: 4,
  });
  for (const [place, line] of block.lines.entries()) {
    yield* setter.paragraph({
      text: line,
      style: TEXT_STYLES.small,
      tag: PdfTag.create('P'),
      gap: place === 0 ? 8 : 1,
      most: 3,
    });
  }
  for (const note of block.notes) {
    yield* setter.paragraph({
      text: note,
      style: TEXT_STYLES.note,
      tag: PdfTag.create('P'),
      gap: 8,
    });
  }
}
