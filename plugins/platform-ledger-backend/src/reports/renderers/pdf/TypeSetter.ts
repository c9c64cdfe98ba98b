import {
  ChartInk,
  ReportSpan,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { breakLines, Line } from './breakLines';
import { PAGE } from './pageGeometry';
import { PdfFonts } from './PdfFonts';
import { PdfTag } from './PdfTag';
import { Piece } from './Piece';
import { TextStyle } from './TextStyle';

/**
 * Sets text: lines of a column, and paragraphs as pieces of a line each, of which neither the first nor the last stands alone on its page.
 */
export class TypeSetter {
  private constructor(private readonly fonts: PdfFonts) {}

  static create(fonts: PdfFonts): TypeSetter {
    return new TypeSetter(fonts);
  }

  lines(options: {
    text: string | readonly ReportSpan[];
    style: TextStyle;
    width: number;
    /** Lines; the rest is left out and said to be. */
    most?: number;
    /** Of links in running text, where nothing else says what they are. */
    linkInk?: ChartInk;
  }): Line<TextStyle>[] {
    const { text, style, width, most, linkInk } = options;
    const linked = linkInk ? { ...style, ink: linkInk } : style;
    const spans: readonly ReportSpan[] =
      typeof text === 'string' ? [{ text }] : text;
    const strong = { ...style, weight: 600 as const };
    return breakLines({
      spans: spans.map(span => ({
        text: span.text,
        href: span.href,
        style: styleOf(span),
      })),
      width,
      most,
      measure: (part, partStyle) => this.fonts.width(part, partStyle),
    });

    function styleOf(span: ReportSpan): TextStyle {
      if (span.href) {
        return linked;
      }
      return span.strong ? strong : style;
    }
  }

  /** A paragraph over the width of the page, or moved in. */
  paragraph(options: {
    text: string | readonly ReportSpan[];
    style: TextStyle;
    tag: PdfTag;
    gap: number;
    indent?: number;
    keepWithNext?: boolean;
    most?: number;
    linkInk?: ChartInk;
  }): Piece[] {
    const { text, style, tag, gap, indent = 0, most } = options;
    const lines = this.lines({
      text,
      style,
      width: PAGE.textWidth - indent,
      most,
      linkInk: options.linkInk,
    });
    return lines.map((line, place) => ({
      height: style.leading,
      gap: place === 0 ? gap : 0,
      keepWithNext:
        options.keepWithNext ||
        (place === 0 && lines.length > 1) ||
        place === lines.length - 2,
      draw: (canvas, y) =>
        canvas.line({
          line,
          x: PAGE.left + indent,
          y,
          leading: style.leading,
          tag,
        }),
    }));
  }

  /** Lines one below the other, each ending at the right edge of its column where `end` is asked for. */
  static stack(options: {
    lines: readonly Line<TextStyle>[];
    leading: number;
    x: number;
    width: number;
    align: 'start' | 'end';
    tag: PdfTag;
  }): (canvas: Parameters<Piece['draw']>[0], y: number) => void {
    const { lines, leading, x, width, align, tag } = options;
    return (canvas, y) => {
      for (const [place, line] of lines.entries()) {
        canvas.line({
          line,
          x: align === 'end' ? x + width - line.width : x,
          y: y + place * leading,
          leading,
          tag,
        });
      }
    };
  }
}
