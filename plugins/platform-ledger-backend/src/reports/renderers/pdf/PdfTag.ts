/**
 * What a part of a page is, for who has it read aloud: `H2`, `P`, `Table`. Parts of the same thing on two pages have the same tag.
 */
export class PdfTag {
  private constructor(
    readonly type: string,
    readonly parent: PdfTag | undefined,
    readonly alt: string | undefined,
  ) {}

  /** `alt`: what a picture shows. */
  static create(type: string, alt?: string): PdfTag {
    return new PdfTag(type, undefined, alt);
  }

  /** A part of it: a cell of a row. */
  part(type: string): PdfTag {
    return new PdfTag(type, this, undefined);
  }
}
