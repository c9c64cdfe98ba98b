import fc from 'fast-check';
import { paginate, Placeable } from './paginate';

interface Piece extends Placeable<Piece> {
  name: string;
}

const HEIGHT = 100;
const head: Piece = { name: 'head', height: 10, gap: 0 };

const pieces = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 40 }),
      gap: fc.integer({ min: 0, max: 20 }),
      kept: fc.integer({ min: 0, max: 3 }),
      headed: fc.boolean(),
      startsPage: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 60 },
  )
  .map(drawn =>
    drawn.map(({ height, gap, kept, headed, startsPage }, number): Piece => ({
      name: String(number),
      height,
      gap,
      keepWithNext: kept === 0 && number < drawn.length - 1,
      ...(headed && { repeated: head }),
      ...(startsPage === 0 && { startsPage: true }),
    })),
  );

function place(input: Piece[]) {
  return [...paginate(input, HEIGHT)];
}

describe('paginate', () => {
  it('gives every piece one place, in order', () => {
    fc.assert(
      fc.property(pieces, input => {
        const names = place(input)
          .map(({ piece }) => piece)
          .filter(piece => piece !== head)
          .map(({ name }) => name);
        expect(names).toEqual(input.map(({ name }) => name));
      }),
    );
  });

  it('breaks no piece and lets none overlap', () => {
    fc.assert(
      fc.property(pieces, input => {
        let page = 1;
        let bottom = 0;
        for (const placed of place(input)) {
          expect([page, page + 1]).toContain(placed.page);
          expect(placed.y).toBeGreaterThanOrEqual(
            placed.page === page ? bottom : 0,
          );
          ({ page } = placed);
          bottom = placed.y + placed.piece.height;
          expect(bottom).toBeLessThanOrEqual(HEIGHT);
        }
      }),
    );
  });

  it('ends no page with a piece that is kept with its next, where the two fit on one', () => {
    fc.assert(
      fc.property(pieces, input => {
        const placed = place(input);
        const parted = placed.filter(({ piece, page }, index) => {
          const next = placed.at(index + 1);
          return piece.keepWithNext && next && next.page > page;
        });
        // Only what is higher than a page altogether parts.
        const small = parted.filter(
          ({ piece }) => heightAround(input, piece) <= HEIGHT,
        );
        expect(small).toEqual([]);
      }),
    );
  });

  it('repeats the head above a row that begins a page, and nowhere else', () => {
    const row = (name: string): Piece => ({
      name,
      height: 30,
      gap: 0,
      repeated: head,
    });
    const placed = place(['1', '2', '3', '4', '5', '6', '7'].map(row));
    expect(placed.map(({ piece, page, y }) => [piece.name, page, y])).toEqual([
      ['1', 1, 0],
      ['2', 1, 30],
      ['3', 1, 60],
      ['head', 2, 0],
      ['4', 2, 10],
      ['5', 2, 40],
      ['6', 2, 70],
      ['head', 3, 0],
      ['7', 3, 10],
    ]);
  });

  it('leaves no gap above what begins a page, and begins one where it is asked to', () => {
    const placed = place([
      { name: 'a', height: 10, gap: 20 },
      { name: 'b', height: 10, gap: 20, startsPage: true },
      { name: 'c', height: 10, gap: 20 },
    ]);
    expect(placed.map(({ page, y }) => [page, y])).toEqual([
      [1, 0],
      [2, 0],
      [2, 30],
    ]);
  });

  it('holds no more than what is kept together', () => {
    let asked = 0;
    function* endless(): Generator<Piece> {
      for (;;) {
        asked += 1;
        yield { name: String(asked), height: 30, gap: 0 };
      }
    }
    const placed = paginate(endless(), HEIGHT);
    for (let taken = 0; taken < 1000; taken += 1) {
      placed.next();
    }
    expect(asked).toBe(1000);
  });
});

/** The height of what a piece is kept together with, its gaps and the head above it. */
function heightAround(input: Piece[], piece: Piece): number {
  let first = input.indexOf(piece);
  while (first > 0 && input[first - 1].keepWithNext) {
    first -= 1;
  }
  let last = input.indexOf(piece);
  while (input[last].keepWithNext && last < input.length - 1) {
    last += 1;
  }
  return input
    .slice(first, last + 1)
    .reduce(
      (sum, { height, gap }) => sum + height + gap,
      input[first].repeated?.height ?? 0,
    );
}
