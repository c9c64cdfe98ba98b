import fc from 'fast-check';
import { golden } from './__testUtils__/golden';
import { GuardrailCases } from './__testUtils__/GuardrailCases';
import { guardrailState } from './guardrailState';

const { cases } = golden<GuardrailCases>('charters-guardrail');

describe('guardrailState', () => {
  it.each(cases)(
    'gives the golden case: $metric at $value of $n $state',
    ({ state, value, ...example }) => {
      expect(
        guardrailState({ ...example, value: value ?? undefined, fresh: true })
          .state,
      ).toBe(state.replaceAll(' ', '-'));
    },
  );

  it('says nothing of stale evidence, of an unknown n or without a baseline', () => {
    const rule = {
      better: 'lower',
      baseline: 0.05,
      value: 0.5,
      tolerance: 0.01,
    } as const;

    expect(guardrailState({ ...rule, fresh: true })).toEqual({
      state: 'broken',
      worseBy: 0.45,
    });
    expect(guardrailState({ ...rule, fresh: false })).toEqual({
      state: 'insufficient-data',
      worseBy: 0.45,
    });
    expect(guardrailState({ ...rule, fresh: true, minimumN: 1 }).state).toBe(
      'insufficient-data',
    );
    expect(
      guardrailState({ ...rule, fresh: true, baseline: undefined }),
    ).toEqual({ state: 'insufficient-data' });
  });

  it('stays broken as it gets worse, and holds as more is tolerated', () => {
    const amount = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom('lower' as const, 'higher' as const),
        amount,
        amount,
        amount,
        amount,
        (better, baseline, value, tolerance, more) => {
          const rule = { better, baseline, value, tolerance, fresh: true };
          const { state } = guardrailState(rule);
          const worse = better === 'lower' ? value + more : value - more;
          const changed = {
            worse: guardrailState({ ...rule, value: worse }).state,
            tolerated: guardrailState({ ...rule, tolerance: tolerance + more })
              .state,
          };
          expect(state === 'broken' ? changed.worse : 'broken').toBe('broken');
          expect(state === 'holds' ? changed.tolerated : 'holds').toBe('holds');
        },
      ),
    );
  });
});
