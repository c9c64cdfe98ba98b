import { CharterVerdict, PopulationReading } from '../schema';
import { CharterCriterion } from '../definitions';
import { charterSpec } from './__testUtils__/charterSpec';
import { criterionSentence } from './criterionSentence';
import { evidenceHash } from './evidenceHash';
import { measureWords } from './measureWords';
import { readingWords } from './readingWords';
import { statusWords } from './statusWords';

import { verdictSentence } from './verdictSentence';

const [uptake, stability] = charterSpec().criteria;
const share = {
  id: 'adoption/new-backend-system',
  title: 'Adoption',
  unit: 'share',
  better: 'higher',
  aggregation: 'latest',
  cadence: 'P30D',
  freshWithin: 'P60D',
  range: { least: 0, most: 1 },
  origin: 'ledger',
} as const;

function reading(changes: Partial<PopulationReading>): PopulationReading {
  return {
    population: 'frozen',
    fresh: true,
    status: 'at-risk',
    points: [],
    ...changes,
  };
}

function line(atDue: number) {
  return { slope: 0, intercept: 0, atDue };
}

const atRisk = {
  criterion: uptake,
  metric: share,
  dueOn: '2024-12-31',
  target: { value: 0.8, side: 'atLeast' },
  judged: 'frozen',
  status: 'at-risk',
  frozen: reading({
    value: 8 / 14,
    numerator: 8,
    denominator: 14,
    forecast: { points: 5, theilSen: line(0.7143), leastSquares: line(0.9) },
  }),
  current: reading({ population: 'current', value: 10 / 16 }),
  selfReported: false,
} as const;

const verdict: CharterVerdict = {
  outcome: 'dissolve',
  state: 'as-of-now',
  dueOn: '2024-12-31',
  met: 0,
  of: 1,
  needed: 1,
  broken: [],
  retrospective: false,
};

describe('wording', () => {
  it('writes figures in their unit', () => {
    expect(measureWords({ value: 0.8, unit: 'share' })).toBe('80 %');
    expect(measureWords({ value: 0.29, unit: 'share' })).toBe('29 %');
    expect(measureWords({ value: 0.01, unit: 'share', difference: true })).toBe(
      '1 point',
    );
    expect(
      measureWords({
        value: -0.0001,
        unit: 'share',
        difference: true,
        digits: 1,
      }),
    ).toBe('0 points');
    expect(measureWords({ value: 12.5, unit: 'days' })).toBe('12.5 days');
    expect(measureWords({ value: 3 })).toBe('3');
    expect(readingWords({ value: 0.1234, numerator: 1 }, 'share')).toBe(
      '12.3 %',
    );
    expect(readingWords({}, 'share')).toBe('no data');
    expect(statusWords('too-early')).toBe('too early to say');
    expect(statusWords('insufficient-data')).toBe('insufficient data');
  });

  it('says how a criterion stands', () => {
    expect(criterionSentence(atRisk)).toBe(
      'Golden-path uptake is at 8 of 14, 57.1 %, and needs at least 80 % by 2024-12-31: at risk, forecast 71.4 %.',
    );
    expect(
      criterionSentence({
        ...atRisk,
        status: 'met',
        frozen: reading({ value: 1, numerator: 14, denominator: 14 }),
      }),
    ).toBe(
      'Golden-path uptake is at 14 of 14, 100 %, and needs at least 80 % by 2024-12-31: met.',
    );
    expect(
      criterionSentence({
        ...atRisk,
        status: 'on-track',
        frozen: reading({
          value: 0.7,
          forecast: { points: 4, theilSen: line(1.4), leastSquares: line(1) },
        }),
      }),
    ).toBe(
      'Golden-path uptake is at 70 %, and needs at least 80 % by 2024-12-31: on track, forecast 100 %.',
    );
    expect(
      criterionSentence({
        ...atRisk,
        metric: undefined,
        target: undefined,
        judged: 'current',
        status: 'no-data',
        current: reading({}),
        selfReported: true,
        problem: 'nobody declared the metric',
      }),
    ).toBe(
      'Golden-path uptake has no data and needs what cannot be said without a baseline: no data, self-reported, nobody declared the metric.',
    );
    expect(criterionSentence({ ...atRisk, withheld: true })).toBe(
      'Golden-path uptake: at risk; its figures are for who may read allocation.',
    );
  });

  it.each<[Partial<CharterVerdict>, string]>([
    [
      {},
      'If it were judged now, the verdict would be dissolve, the default action: 0 of 1 kill criteria met, 1 needed.',
    ],
    [
      { state: 'provisional', settlesOn: '2025-01-10', outcome: 'continue' },
      'The verdict is continue, provisional until 2025-01-10: 0 of 1 kill criteria met, 1 needed.',
    ],
    [
      { state: 'provisional-source-failed', settlesOn: '2025-01-20' },
      'The verdict is dissolve, the default action, provisional until 2025-01-20 because a source failed on the due day: 0 of 1 kill criteria met, 1 needed.',
    ],
    [
      {
        state: 'recorded',
        outcome: 'hold',
        retrospective: true,
        lateEvidence: {
          outcome: 'continue',
          met: 1,
          changed: [
            { id: 'uptake', status: 'met' },
            { id: 'gone', status: 'broken' },
          ],
        },
      },
      'The verdict is hold, the default action: 0 of 1 kill criteria met, 1 needed. Evidence that came after the recording would make it continue, with 1 met. uptake would be met. gone would be broken. The charter was first recorded after its start: this is an illustration.',
    ],
  ])('says what a verdict is and how firm: %p', (changes, expected) => {
    expect(
      verdictSentence({
        verdict: { ...verdict, ...changes },
        criteria: [],
        guardrails: [],
      }),
    ).toBe(expected);
  });

  it('says why, and hides no guardrail', () => {
    const guardrail = (
      title: string,
      state: 'holds' | 'broken' | 'insufficient-data',
    ) => ({
      criterion: { ...stability, title } satisfies CharterCriterion,
      metric: { ...share, better: 'lower' as const },
      state,
      worseBy: 0.011,
      tolerance: 0.01,
    });

    expect(
      verdictSentence({
        verdict,
        criteria: [atRisk],
        guardrails: [
          guardrail('Change fail rate', 'broken'),
          guardrail('Availability', 'holds'),
          guardrail('Satisfaction', 'insufficient-data'),
        ],
      }),
    ).toBe(
      [
        'If it were judged now, the verdict would be dissolve, the default action: 0 of 1 kill criteria met, 1 needed.',
        'Golden-path uptake is at 8 of 14, 57.1 %, and needs at least 80 % by 2024-12-31: at risk, forecast 71.4 %.',
        'The guardrail Change fail rate is broken: worse than its baseline by 1.1 points, where 1 point would be tolerated.',
        'The guardrail Satisfaction cannot be judged: insufficient data.',
      ].join(' '),
    );
  });
});

describe('evidenceHash', () => {
  it('is of the evidence and not of the order in which it was written', () => {
    const same = (text: string) => text;

    expect(evidenceHash({ b: 1, a: { d: 2, c: undefined } }, same)).toBe(
      evidenceHash({ a: { d: 2 }, b: 1 }, same),
    );
    expect(evidenceHash({ a: 1 }, same)).not.toBe(evidenceHash({ a: 2 }, same));
  });
});
