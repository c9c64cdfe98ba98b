import { CharterDecisionRequest, CharterOutcome } from '../schema';
import { decisionProblems } from './decisionProblems';
import { isAgainstVerdict } from './isAgainstVerdict';
import { proposedDecision } from './proposedDecision';

function wrong(
  request: Pick<CharterDecisionRequest, 'decision' | 'reason' | 'holdUntil'>,
  verdict: CharterOutcome,
): string[] {
  return decisionProblems({ request, verdict, today: '2025-01-05' }).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

describe('decisionProblems', () => {
  it('takes what the verdict proposes as it is', () => {
    expect(wrong({ decision: 'go' }, 'continue')).toEqual([]);
    expect(wrong({ decision: 'kill' }, 'dissolve')).toEqual([]);
    expect(
      wrong({ decision: 'hold', holdUntil: '2025-01-06' }, 'hold'),
    ).toEqual([]);
    for (const outcome of ['continue', 'dissolve', 'hold'] as const) {
      expect(isAgainstVerdict(proposedDecision(outcome), outcome)).toBe(false);
    }
  });

  it('wants a reason for anything else', () => {
    expect(wrong({ decision: 'go', reason: ' ' }, 'dissolve')).toEqual([
      'reason: is required where go is decided against the verdict, which is dissolve',
    ]);
    expect(wrong({ decision: 'recycle' }, 'continue')).toHaveLength(1);
    expect(wrong({ decision: 'kill', reason: 'too dear' }, 'continue')).toEqual(
      [],
    );
  });

  it('wants of a hold a new date that is yet to come', () => {
    expect(wrong({ decision: 'hold' }, 'hold')).toEqual([
      'holdUntil: is required of a hold: until when?',
    ]);
    expect(
      wrong({ decision: 'hold', holdUntil: '2025-01-05' }, 'hold'),
    ).toEqual([
      'holdUntil: must be a day after today, 2025-01-05, not "2025-01-05"',
    ]);
    expect(
      wrong({ decision: 'hold', holdUntil: '2025-02-30' }, 'hold'),
    ).toHaveLength(1);
    expect(
      wrong({ decision: 'go', holdUntil: '2025-02-01' }, 'continue'),
    ).toEqual(['holdUntil: is of a hold only']);
  });
});
