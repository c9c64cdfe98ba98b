import { CriterionStatus } from '../schema';
import fc from 'fast-check';
import { charterVerdict } from './charterVerdict';

const status = fc.constantFrom<CriterionStatus>(
  'met',
  'not-met',
  'on-track',
  'at-risk',
  'too-early',
  'no-data',
);
const rules = fc.oneof(
  fc.constantFrom('any' as const, 'all' as const, undefined),
  fc.integer({ min: 1, max: 4 }).map(atLeast => ({ atLeast })),
);

describe('charterVerdict', () => {
  it.each([
    [undefined, ['met', 'not-met'], 'continue', 1],
    ['any', ['not-met', 'no-data'], 'dissolve', 1],
    ['all', ['met', 'not-met'], 'dissolve', 2],
    ['all', ['met', 'met'], 'continue', 2],
    [{ atLeast: 2 }, ['met', 'on-track', 'met'], 'continue', 2],
    [{ atLeast: 2 }, ['met', 'on-track', 'on-track'], 'dissolve', 2],
    ['all', [], 'dissolve', 1],
  ] as const)(
    'by %p of %p says %s',
    (continueWhen, statuses, outcome, needed) => {
      expect(
        charterVerdict({
          continueWhen,
          defaultAction: 'dissolve',
          statuses,
          guardrails: [
            { id: 'stability', state: 'broken' },
            { id: 'satisfaction', state: 'insufficient-data' },
          ],
        }),
      ).toEqual({
        outcome,
        needed,
        of: statuses.length,
        met: statuses.filter(each => each === 'met').length,
        broken: ['stability'],
      });
    },
  );

  it('never turns from continue because one more is met, nor for a guardrail', () => {
    fc.assert(
      fc.property(
        rules,
        fc.array(status, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        (continueWhen, statuses, position) => {
          const verdict = (input: CriterionStatus[], broken = false) =>
            charterVerdict({
              continueWhen,
              defaultAction: 'dissolve',
              statuses: input,
              guardrails: broken ? [{ id: 'a', state: 'broken' }] : [],
            }).outcome;
          const before = verdict(statuses);
          const better = statuses.with(position % statuses.length, 'met');

          expect(verdict(statuses, true)).toBe(before);
          expect(before === 'continue' ? verdict(better) : 'continue').toBe(
            'continue',
          );
        },
      ),
    );
  });
});
