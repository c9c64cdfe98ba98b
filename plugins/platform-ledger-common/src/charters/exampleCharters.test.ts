import { CriterionStatus } from '../schema';
import { toDayNumber } from '../time';
import { ExampleCases } from './__testUtils__/ExampleCases';
import { golden } from './__testUtils__/golden';
import { charterDates } from './charterDates';
import { charterVerdict } from './charterVerdict';
import { criterionStatus } from './criterionStatus';
import { forecast } from './forecast';
import { requiredPace } from './requiredPace';
import { resolveTarget } from './resolveTarget';
import { statusWords } from './statusWords';

type Example = ExampleCases['charters'][number];

const { charters } = golden<ExampleCases>('charters-examples');

function shareOf(adoption: string): number {
  const [numerator, denominator] = adoption.split('/').map(Number);
  return numerator / denominator;
}

/** Judges a population at the end of a month from the baseline and the month ends up to it. */
function judge(
  charter: Example,
  population: 'frozen' | 'current',
  month: number,
) {
  const { startsOn, runwayDays } = charter;
  const baseline = shareOf(charter.baseline);
  const target = resolveTarget({ target: { atLeast: charter.target } })!;
  const points = [
    { x: 0, y: baseline },
    ...charter.months.slice(0, month + 1).map(each => ({
      x: toDayNumber(each.asOf) - toDayNumber(startsOn),
      y: shareOf(each[population].adoption),
    })),
  ];
  const carried = forecast({ points, dueDay: runwayDays, runwayDays, target });
  const { x, y } = points.at(-1)!;
  return {
    forecast: carried?.theilSen.atDue,
    required: requiredPace({
      baseline,
      target: target.value,
      daysSinceStart: x,
      dueDay: runwayDays,
    }),
    status: criterionStatus({
      target,
      value: y,
      fresh: true,
      due: x >= runwayDays,
      forecast: carried,
    }),
  };
}

describe.each(charters)('the example charter from $startsOn', charter => {
  it('has the days of its runway', () => {
    expect(
      charterDates({ startsOn: charter.startsOn, runwayQuarters: 2 }),
    ).toMatchObject({
      endsOn: charter.due,
      runwayDays: charter.runwayDays,
    });
  });

  it.each(
    charter.months.flatMap((month, index) =>
      (['frozen', 'current'] as const).map(population => ({
        population,
        index,
        ...month,
      })),
    ),
  )('is judged at $asOf over the $population population', month => {
    const { population, index, required } = month;
    const expected = month[population];

    const judged = judge(charter, population, index);

    expect(statusWords(judged.status)).toBe(expected.status);
    expect(judged.required).toBeCloseTo(required, 4);
    // Where it is too early to say there is no forecast in either.
    expect(judged.forecast?.toFixed(4)).toBe(expected.forecast?.toFixed(4));
  });
});

describe.each(charters.filter(({ verdict }) => verdict))(
  'at the gate of $due',
  charter => {
    it(`says ${charter.verdict}`, () => {
      const status: CriterionStatus = judge(
        charter,
        'frozen',
        charter.months.length - 1,
      ).status;

      expect(
        charterVerdict({
          continueWhen: 'any',
          defaultAction: 'dissolve',
          statuses: [status],
          guardrails: [],
        }).outcome,
      ).toBe(charter.verdict);
    });
  },
);
