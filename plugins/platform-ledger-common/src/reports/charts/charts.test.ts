import { BandVerdict } from '../../schema';
import fc from 'fast-check';

import {
  adoptionOf,
  reportAdoption,
  reportCharter,
  reportSnapshot,
  reportSquad,
} from '../__testUtils__';
import { createWords } from '../words';
import { adoptionChanges } from './adoptionChanges';
import { adoptionCurve } from './adoptionCurve';
import { allocationBars, MOST_BARS } from './allocationBars';
import { allocationDistribution } from './allocationDistribution';
import { Chart, ChartShape } from './Chart';
import { charterProgress } from './charterProgress';
import { chartSvg } from './chartSvg';
import { textWidth } from './fitText';
import { runwayLine } from './runwayLine';

const words = createWords();
const VERDICTS: BandVerdict[] = [
  'below',
  'within',
  'above',
  'insufficient-data',
  'not-assessed',
];

/** How far a shape reaches. */
function extent(shape: ChartShape): number[][] {
  switch (shape.kind) {
    case 'rect':
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ];
    case 'dot':
      return [
        [shape.x - shape.radius, shape.y - shape.radius],
        [shape.x + shape.radius, shape.y + shape.radius],
      ];
    case 'text': {
      const width = textWidth(shape.text);
      const before = { start: 0, middle: width / 2, end: width }[shape.anchor];
      return [
        [shape.x - before, shape.y - 8],
        [shape.x - before + width, shape.y + 2],
      ];
    }
    default:
      return shape.points;
  }
}

/** Shapes that leave their chart by more than the width of a line. */
function outside({ width, height, shapes }: Chart): ChartShape[] {
  return shapes.filter(shape =>
    extent(shape).some(
      ([x, y]) => x < -4 || x > width + 4 || y < -2 || y > height + 2,
    ),
  );
}

function allocation(shares: number[], title = 'Squad') {
  const { allocation: sample } = reportSnapshot();
  return {
    ...sample,
    squads: shares.map((share, place) =>
      reportSquad({
        title: `${title} ${place}`,
        share,
        verdict: VERDICTS[place % VERDICTS.length],
      }),
    ),
  };
}

function textsOf(chart: Chart | undefined): string[] {
  return (chart?.shapes ?? []).flatMap(shape =>
    shape.kind === 'text' ? [shape.text.replaceAll('\u00a0', ' ')] : [],
  );
}

const titles = fc.string({ maxLength: 200, unit: 'grapheme' });

describe('charts', () => {
  it('keep within their frame, whatever they are called and show', () => {
    fc.assert(
      fc.property(
        titles,
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), {
          minLength: 1,
          maxLength: MOST_BARS,
        }),
        (title, shares) => {
          const squads = allocation(shares, title);
          const charter = reportCharter({ charter: { ref: 'c', title } });
          const adoption = reportAdoption({
            scorecard: { ref: 's', title },
            targets: [
              { charter: charter.charter, share: 0.8, due: '2025-01-01' },
            ],
          });
          const charts = [
            allocationBars({ allocation: squads, id: 'a', words }),
            allocationDistribution({
              allocation: squads,
              id: 'b',
              words,
              width: 149,
              height: 88,
            }),
            adoptionCurve({ adoption, id: 'c', words }),
            adoptionChanges({
              adoption: [adoption],
              id: 'd',
              words,
              width: 149,
            }),
            charterProgress({
              charters: [charter],
              id: 'e',
              words,
              width: 149,
            }),
            runwayLine({
              charter,
              criterion: charter.criteria[0],
              id: 'f',
              words,
            }),
          ];
          for (const chart of charts) {
            expect(chart && outside(chart)).toEqual([]);
          }
        },
      ),
    );
  });

  it('say in their SVG nothing but text, with nothing to run', () => {
    fc.assert(
      fc.property(titles, title => {
        const chart = adoptionCurve({
          adoption: reportAdoption({
            scorecard: { ref: 's', title: `${title}<script>"'&]]>` },
          }),
          id: 'c',
          words,
        });
        const svg = chart ? chartSvg(chart) : '';
        const tags = new Set(
          [...svg.matchAll(/<\/?([^\s>/]*)/g)].map(([, name]) => name),
        );
        expect([...tags].sort()).toEqual([
          'polyline',
          'rect',
          'svg',
          'text',
          'title',
        ]);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});

describe('adoptionCurve', () => {
  it('has a gap where nothing was eligible, and a shaded ground before the scorecard was recorded', () => {
    const chart = adoptionCurve({
      adoption: reportAdoption(),
      id: 'c',
      words,
    });
    const curves = (chart?.shapes ?? []).filter(
      shape => shape.kind === 'line' && shape.stroke === 'accent',
    );
    // The swatch of the legend, and the two days after the gap: one day before it makes no line.
    expect(curves).toHaveLength(2);
    expect(chart?.shapes).toContainEqual(
      expect.objectContaining({ kind: 'rect', fill: 'shade', height: 70 }),
    );
    expect(textsOf(chart)).toContain('3 of 4, 75 %');
  });

  it('is none of a single day', () => {
    const points = reportAdoption().points.slice(0, 1);
    expect(
      adoptionCurve({ adoption: reportAdoption({ points }), id: 'c', words }),
    ).toBeUndefined();
  });

  it('shows the level beyond the one that counts as adopted', () => {
    const adoption = reportAdoption({
      levels: [
        { name: 'adopted', title: 'Adopted' },
        { name: 'completed', title: 'Completed' },
      ],
    });
    expect(textsOf(adoptionCurve({ adoption, id: 'c', words }))).toContain(
      'completed',
    );
  });
});

describe('allocationBars', () => {
  it('shows no share of a suppressed squad', () => {
    const sample = allocation([0.25]);
    const [squad] = sample.squads;
    const hidden = {
      ...sample,
      squads: [{ ...squad, cell: { ...squad.cell, suppressed: true } }],
    };
    const chart = allocationBars({ allocation: hidden, id: 'a', words });
    expect(textsOf(chart).join(' ')).not.toContain('25 %');
    expect(
      allocationDistribution({
        allocation: hidden,
        id: 'b',
        words,
        width: 149,
        height: 88,
      }),
    ).toBeUndefined();
  });

  it('gives way to a distribution of many squads', () => {
    const many = allocation(Array(MOST_BARS + 1).fill(0.25));
    expect(
      allocationBars({ allocation: many, id: 'a', words }),
    ).toBeUndefined();
    const chart = allocationDistribution({
      allocation: many,
      id: 'b',
      words,
      width: 483,
      height: 150,
    });
    expect(textsOf(chart)).toContain(String(MOST_BARS + 1));
  });
});

describe('runwayLine', () => {
  it('carries the forecast on to the due day, within what can be', () => {
    const charter = reportCharter();
    const [criterion] = charter.criteria;
    const line = { slope: 0.01, intercept: 0.25, atDue: 2.1 };
    const chart = runwayLine({
      charter,
      criterion: {
        ...criterion,
        metric: {
          id: 'm',
          title: 'm',
          unit: 'share',
          better: 'higher',
          aggregation: 'latest',
          cadence: 'P7D',
          freshWithin: 'P14D',
          origin: 'ledger',
        },
        current: {
          ...criterion.current,
          forecast: { points: 4, theilSen: line, leastSquares: line },
        },
      },
      id: 'r',
      words,
    });
    expect(textsOf(chart)).toEqual(
      expect.arrayContaining(['forecast', '80 % target', '50 % now']),
    );
    expect(chart && outside(chart)).toEqual([]);
  });

  it('is none without a baseline or a target', () => {
    const charter = reportCharter();
    const [criterion] = charter.criteria;
    expect(
      runwayLine({
        charter,
        criterion: { ...criterion, baseline: undefined },
        id: 'r',
        words,
      }),
    ).toBeUndefined();
    expect(
      runwayLine({
        charter,
        criterion: { ...criterion, target: undefined },
        id: 'r',
        words,
      }),
    ).toBeUndefined();
  });
});

describe('adoptionChanges', () => {
  it('shows those that moved furthest', () => {
    const still = (place: number) =>
      reportAdoption({
        scorecard: { ref: 's', title: `Still ${place}` },
        counts: adoptionOf(1, 4),
      });
    const moved = reportAdoption({ scorecard: { ref: 's', title: 'Moved' } });
    const texts = textsOf(
      adoptionChanges({
        adoption: [still(1), still(2), still(3), still(4), moved],
        id: 'd',
        words,
        width: 149,
      }),
    );
    expect(texts).toContain('Moved');
    expect(texts).not.toContain('Still 4');
  });
});
