import {
  Chart,
  ChartInk,
  chartPalette,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Line } from './breakLines';
import { drawShape } from './drawShape';
import { PAGE } from './pageGeometry';
import { PdfFonts } from './PdfFonts';
import { PdfTag } from './PdfTag';
import { TextStyle } from './TextStyle';

type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>;

/** The part of a line's height that lies above its baseline. */
const ASCENT = 0.74;

/**
 * What pieces draw on: text lines, rules, charts, links, on the page that is open.
 */
export class PdfCanvas {
  private readonly elements = new Map<PdfTag, StructureElement>();
  private readonly latestPart = new Map<PdfTag, PdfTag>();
  private open: PdfTag | undefined;
  private isQuiet = false;

  private constructor(
    readonly document: PDFKit.PDFDocument,
    readonly fonts: PdfFonts,
  ) {}

  static create(document: PDFKit.PDFDocument, fonts: PdfFonts): PdfCanvas {
    return new PdfCanvas(document, fonts);
  }

  /** A line of text whose height begins at `y`. Its links can be clicked. */
  line(options: {
    line: Line<TextStyle>;
    x: number;
    y: number;
    leading: number;
    tag: PdfTag;
  }): void {
    const { line, x, y, leading, tag } = options;
    this.tagged(tag, () => {
      for (const run of line.runs) {
        const { size, ink } = run.style;
        const baseline = y + (leading - size) / 2 + size * (ASCENT + 0.1);
        this.text({ ...run, x: x + run.x, baseline, ink });
      }
    });
    for (const { href, x: start, width } of line.runs) {
      if (href) {
        this.link({ href, x: x + start, y, width, height: leading });
      }
    }
  }

  /** A hairline, or a stronger one, from the left edge of the text. */
  rule(options: {
    y: number;
    ink: ChartInk;
    width: number;
    x?: number;
    length?: number;
  }): void {
    const { y, ink, width, x = PAGE.left, length = PAGE.textWidth } = options;
    this.artifact(() => {
      this.document
        .lineWidth(width)
        .moveTo(x, y)
        .lineTo(x + length, y)
        .stroke(chartPalette[ink]);
    });
  }

  /** A filled area behind or beside text. */
  area(options: {
    x: number;
    y: number;
    width: number;
    height: number;
    ink: ChartInk;
  }): void {
    const { x, y, width, height, ink } = options;
    this.artifact(() => {
      this.document.rect(x, y, width, height).fill(chartPalette[ink]);
    });
  }

  chart(options: { chart: Chart; x: number; y: number }): void {
    const { chart, x, y } = options;
    this.tagged(PdfTag.create('Figure', chart.title), () => {
      for (const shape of chart.shapes) {
        drawShape({ shape, x, y, document: this.document, fonts: this.fonts });
      }
    });
  }

  /** Leads to an address of the web, or with `#` to a place of the document. */
  link(options: {
    href: string;
    x: number;
    y: number;
    width: number;
    height: number;
  }): void {
    const { href, x, y, width, height } = options;
    if (href.startsWith('#')) {
      this.document.goTo(x, y, width, height, href.slice(1));
    } else {
      this.document.link(x, y, width, height, href);
    }
  }

  /** What is no part of the text: heads, feet, rules. */
  artifact(draw: () => void): void {
    if (this.isQuiet) {
      draw();
      return;
    }
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }

  /** Text of which the caller says whose it is. */
  text(options: {
    text: string;
    style: TextStyle;
    x: number;
    baseline: number;
    ink: ChartInk;
  }): void {
    const { text, style, baseline, ink } = options;
    let { x } = options;
    for (const run of this.fonts.runs(text, style.weight)) {
      this.document
        .font(run.font)
        .fontSize(style.size)
        .fillColor(chartPalette[ink])
        .text(run.text, x, baseline, { lineBreak: false, baseline: 0 });
      x += this.document.widthOfString(run.text);
    }
  }

  /** What is drawn by it is there to be seen, and was read aloud before: a table's head on its next page. */
  quietly(draw: () => void): void {
    this.artifact(() => {
      this.isQuiet = true;
      draw();
      this.isQuiet = false;
    });
  }

  /** A section begins here: links lead to it, and the outline lists it. */
  mark(options: { id: string; title: string; y: number }): void {
    const { id, title, y } = options;
    this.document.addNamedDestination(id, 'XYZ', 0, y - 8, 0);
    this.document.outline.addItem(title);
  }

  /** To be called when nothing more is drawn. */
  finish(): void {
    this.close();
  }

  /** What `draw` draws belongs to the tag. Whatever was not drawn for a while is closed, so that nothing grows with the document. */
  private tagged(tag: PdfTag, draw: () => void): void {
    if (this.isQuiet) {
      draw();
      return;
    }
    const element = this.elementOf(tag);
    const content = this.document.markStructureContent(tag.type);
    draw();
    this.document.endMarkedContent();
    element.add(content);
  }

  private elementOf(tag: PdfTag): StructureElement {
    const known = this.elements.get(tag);
    if (known) {
      return known;
    }
    const element = this.document.struct(
      tag.type,
      tag.alt === undefined ? {} : { alt: tag.alt },
    );
    if (tag.parent) {
      this.elementOf(tag.parent).add(element);
      this.closePartOf(tag.parent);
      this.latestPart.set(tag.parent, tag);
    } else {
      this.close();
      this.open = tag;
      this.document.addStructure(element);
    }
    this.elements.set(tag, element);
    return element;
  }

  /** A row is complete as soon as the next begins. */
  private closePartOf(parent: PdfTag): void {
    const part = this.latestPart.get(parent);
    if (part) {
      this.closePartOf(part);
      this.elements.get(part)?.end();
      this.elements.delete(part);
      this.latestPart.delete(parent);
    }
  }

  private close(): void {
    if (this.open) {
      this.elements.get(this.open)?.end();
      this.elements.clear();
      this.latestPart.clear();
      this.open = undefined;
    }
  }
}
