import fc from 'fast-check';
import { breakLines } from './breakLines';

/** Every sign is a point wide, so that widths can be counted. */
const measure = (text: string) => text.length;

const spans = fc.array(
  fc.record({
    text: fc.string({ maxLength: 60 }),
    style: fc.constantFrom('plain', 'strong'),
    href: fc.constantFrom(undefined, 'https://example.com'),
  }),
  { maxLength: 5 },
);

function textOf(lines: { runs: { text: string }[] }[]): string[] {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

describe('breakLines', () => {
  it('breaks between words', () => {
    const lines = breakLines({
      spans: [{ text: 'the quick brown fox', style: 'plain' }],
      width: 10,
      measure,
    });
    expect(textOf(lines)).toEqual(['the quick', 'brown fox']);
  });

  it('breaks a word that is too long after a sign that divides it, else anywhere', () => {
    const lines = breakLines({
      spans: [{ text: 'backend-module-abcdefghijklmn', style: 'plain' }],
      width: 8,
      measure,
    });
    expect(textOf(lines)).toEqual([
      'backend-',
      'module-',
      'abcdefgh',
      'ijklmn',
    ]);
  });

  it('says by an ellipsis that it left something out, and holds to the width', () => {
    const lines = breakLines({
      spans: [{ text: 'one two three four five six', style: 'plain' }],
      width: 9,
      most: 2,
      measure,
    });
    expect(textOf(lines)).toEqual(['one two', 'three…']);
  });

  it('makes no line wider than its column and loses no letter', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 40 }), (input, width) => {
        const lines = breakLines({ spans: input, width, measure });
        for (const line of lines) {
          expect(line.width).toBeLessThanOrEqual(width);
          expect(line.runs.length).toBeGreaterThan(0);
        }
        expect(textOf(lines).join('').replaceAll(' ', '')).toBe(
          input.map(({ text }) => text.replaceAll(' ', '')).join(''),
        );
      }),
    );
  });

  it('keeps every link to its own words', () => {
    fc.assert(
      fc.property(spans, input => {
        const linked = breakLines({ spans: input, width: 12, measure })
          .flatMap(({ runs }) => runs)
          .filter(({ href }) => href)
          .map(({ text }) => text.replaceAll(' ', ''))
          .join('');
        expect(linked).toBe(
          input
            .filter(({ href }) => href)
            .map(({ text }) => text.replaceAll(' ', ''))
            .join(''),
        );
      }),
    );
  });
});
