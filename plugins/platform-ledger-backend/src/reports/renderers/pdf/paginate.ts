/** What has to be known of a piece to find its place. */
export interface Placeable<Self> {
  height: number;
  gap: number;
  keepWithNext?: boolean;
  startsPage?: boolean;
  repeated?: Self;
}

/** A piece and where it stands. */
export interface Placed<Piece> {
  piece: Piece;
  /** The first is 1. */
  page: number;
  /** From the upper edge of the page's text. */
  y: number;
}

/**
 * Gives every piece its page and place, in order. No piece is broken; none that is kept with its next ends a page; a piece with a repeated head that begins a page has
 * it above it. Holds no more than the pieces that are kept together. A piece higher than a page stands alone on one.
 */
export function* paginate<Piece extends Placeable<Piece>>(
  pieces: Iterable<Piece>,
  pageHeight: number,
): Generator<Placed<Piece>> {
  let page = 1;
  let y = 0;
  let group: Piece[] = [];
  for (const piece of pieces) {
    group.push(piece);
    if (!piece.keepWithNext) {
      yield* place(group);
      group = [];
    }
  }
  yield* place(group);

  function* place(kept: Piece[]): Generator<Placed<Piece>> {
    if (kept.length > 0 && (kept[0].startsPage || !fits(kept))) {
      yield* turn(kept[0]);
    }
    for (const piece of kept) {
      // Together they are higher than a page: then they part.
      if (!fits([piece])) {
        yield* turn(piece);
      }
      y += y > 0 ? piece.gap : 0;
      yield { piece, page, y };
      y += piece.height;
    }
  }

  /** A page on which nothing stands yet is not turned. */
  function* turn(next: Piece): Generator<Placed<Piece>> {
    if (y === 0) {
      return;
    }
    page += 1;
    y = 0;
    if (next.repeated) {
      yield { piece: next.repeated, page, y };
      y += next.repeated.height;
    }
  }

  function fits(kept: Piece[]): boolean {
    const height = kept.reduce(
      (sum, piece, index) =>
        sum + piece.height + (index > 0 || y > 0 ? piece.gap : 0),
      0,
    );
    return y + height <= pageHeight;
  }
}
