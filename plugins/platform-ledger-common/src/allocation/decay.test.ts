import { CharterSpec } from '../definitions';
import { golden } from './__testUtils__/golden';
import { decay } from './decay';

interface GoldenCase {
  name: string;
  shares: (number | null)[];
  floor: number;
  fundingModel: CharterSpec['fundingModel'];
  fittedFirst?: number;
  carriedTwoQuarters?: number;
  fallsThreeTimes?: boolean;
  reachesHalf?: boolean;
  decaying: boolean | null;
}

const { cases } = golden<{ cases: GoldenCase[] }>('allocation-decay');

describe('decay', () => {
  const ofExample = (example: GoldenCase) =>
    decay({
      shares: example.shares.map(share => share ?? undefined),
      floor: example.floor,
      fundingModel: example.fundingModel,
    });

  it.each(cases.filter(({ decaying }) => decaying !== null))(
    'gives the golden case: $name',
    example => {
      expect(ofExample(example)).toEqual({
        decaying: example.decaying,
        fallsThreeTimes: example.fallsThreeTimes,
        reachesHalf: example.reachesHalf,
        fittedFirst: expect.closeTo(example.fittedFirst!, 6),
        carried: expect.closeTo(example.carriedTwoQuarters!, 6),
      });
    },
  );

  it.each(cases.filter(({ decaying }) => decaying === null))(
    'says nothing in the golden case: $name',
    example => {
      expect(ofExample(example)).toBeUndefined();
    },
  );

  it('reads the latest four quarters that are known one after the other', () => {
    const falling = [0.25, 0.22, 0.18, 0.1];
    const floor = 0.2;

    expect(decay({ shares: [0.1, ...falling], floor })).toEqual(
      decay({ shares: falling, floor }),
    );
    expect(decay({ shares: [...falling, undefined, 0.3], floor })).toEqual(
      decay({ shares: falling, floor }),
    );
    expect(decay({ shares: falling.slice(1), floor })).toBeUndefined();
  });
});
