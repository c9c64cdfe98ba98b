import fc from 'fast-check';
import { deferralLedger, DeferralPeriod } from './deferralLedger';
import { TradeOffAgreement, tradeOffStates } from './tradeOffStates';

const LENGTH = 90;

/** Periods of 90 days from day 0 on, with a base of 60 and a floor of 12. */
function ledgerOf(periods: Omit<DeferralPeriod, 'base'>[], opening = 0) {
  return deferralLedger({
    floor: 0.2,
    opening,
    periods: periods.map(period => ({ base: 60, ...period })),
  }).map((balance, index) => ({
    ...balance,
    start: index * LENGTH,
    end: (index + 1) * LENGTH,
  }));
}

const tradeOff = (
  id: string,
  options: Partial<TradeOffAgreement> = {},
): TradeOffAgreement => ({
  id,
  days: 4,
  agreedOn: 10,
  repayBy: 200,
  ...options,
});

describe('tradeOffStates', () => {
  it('names part of what accrued, and is repaid by due day', () => {
    const tradeOffs = [
      tradeOff('late', { repayBy: 300 }),
      tradeOff('early', { repayBy: 150 }),
      tradeOff('last', { repayBy: 400 }),
    ];
    const states = (invested: number[], asOf: number) =>
      tradeOffStates({
        tradeOffs,
        ledger: ledgerOf(invested.map(days => ({ invested: days }))),
        asOf,
      }).map(
        ({ id, labelled, repaid, state }) =>
          `${id} ${labelled} ${repaid} ${state}`,
      );

    // Ten days accrue: four for each of the first two, two for the last.
    expect(states([2], 90)).toEqual([
      'early 4 0 open',
      'late 4 0 open',
      'last 2 0 open',
    ]);
    expect(states([2, 18], 180)).toEqual([
      'early 4 4 repaid',
      'late 4 2 open',
      'last 2 0 open',
    ]);
    expect(states([2, 15], 301)).toEqual([
      'early 4 3 overdue',
      'late 4 0 overdue',
      'last 2 0 open',
    ]);
    expect(states([2, 10], 180)).toEqual([
      'early 4 0 overdue',
      'late 4 0 open',
      'last 4 0 open',
    ]);
  });

  it('is not repaid by what was paid before it was agreed', () => {
    const [state] = tradeOffStates({
      tradeOffs: [tradeOff('later', { agreedOn: 200, repayBy: 500 })],
      ledger: ledgerOf([{ invested: 6 }, { invested: 18 }, { invested: 6 }]),
      asOf: 270,
    });

    expect(state).toMatchObject({ labelled: 4, repaid: 0, state: 'open' });
  });

  it('names what is still owed from before, and lets what has no name be repaid last', () => {
    const [state] = tradeOffStates({
      tradeOffs: [tradeOff('old', { agreedOn: -5 })],
      ledger: ledgerOf([{ invested: 17 }], 6),
      asOf: 90,
    });

    expect(state).toMatchObject({ labelled: 4, repaid: 4, state: 'repaid' });
  });

  it('lets a write-off take first what has no name, then what is due last', () => {
    const states = tradeOffStates({
      tradeOffs: [tradeOff('a'), tradeOff('b', { repayBy: 300 })],
      ledger: ledgerOf([{ invested: 2 }, { invested: 12, writtenOff: 5 }]),
      asOf: 180,
    });

    expect(states).toMatchObject([
      { id: 'a', labelled: 4, writtenOff: 0, owed: 4 },
      { id: 'b', labelled: 4, writtenOff: 3, owed: 1 },
    ]);
  });

  it('follows a restatement: what is taken back has no name first, what is added can be named', () => {
    const owedAfter = (restated: number) =>
      tradeOffStates({
        tradeOffs: [tradeOff('old', { days: 5, agreedOn: -5 })],
        ledger: ledgerOf([{ invested: 12, restated }], 4),
        asOf: 90,
      })[0].owed;

    expect(owedAfter(-1)).toBe(3);
    expect(owedAfter(-4)).toBe(0);
    expect(owedAfter(3)).toBe(5);
  });

  it('is settled where nothing accrued by its day, if anything was assessed', () => {
    const stateOf = (assessed: boolean, asOf: number) =>
      tradeOffStates({
        tradeOffs: [tradeOff('a', { repayBy: 80 })],
        ledger: ledgerOf([{ invested: 20, assessed }]),
        asOf,
      })[0].state;

    expect(stateOf(true, 80)).toBe('open');
    expect(stateOf(true, 81)).toBe('repaid');
    expect(stateOf(false, 81)).toBe('overdue');
  });

  it('never names more than was owed, and owes no more than the ledger', () => {
    const days = fc.double({ min: 0, max: 30, noNaN: true });
    const trade = fc.record({
      days,
      agreedOn: fc.integer({ min: -50, max: 700 }),
      lasts: fc.integer({ min: 0, max: 400 }),
    });
    const period = fc.record({
      invested: days,
      restated: fc.double({ min: -5, max: 5, noNaN: true }),
      assessed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(trade, { maxLength: 5 }),
        fc.array(period, { maxLength: 6 }),
        days,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trades, periods, opening, forgive) => {
          const plain = ledgerOf(periods, opening);
          const last = plain.at(-1);
          const ledger = last
            ? ledgerOf(
                [
                  ...periods.slice(0, -1),
                  {
                    ...periods.at(-1)!,
                    writtenOff: last.closing * forgive,
                  },
                ],
                opening,
              )
            : [];
          const states = tradeOffStates({
            tradeOffs: trades.map(
              ({ days: named, agreedOn, lasts }, index) => ({
                id: `${index}`,
                days: named,
                agreedOn,
                repayBy: agreedOn + lasts,
              }),
            ),
            ledger,
            asOf: 600,
          });
          const sum = (name: 'labelled' | 'repaid' | 'owed') =>
            states.reduce((total, state) => total + state[name], 0);
          const total = (name: 'accrued' | 'repaid') =>
            ledger.reduce((added, balance) => added + balance[name], 0);
          const restated = ledger.reduce(
            (added, balance) => added + Math.max(0, balance.restated),
            0,
          );
          expect(sum('labelled')).toBeLessThanOrEqual(
            (last ? opening : 0) + restated + total('accrued') + 1e-9,
          );
          expect(sum('repaid')).toBeLessThanOrEqual(total('repaid') + 1e-9);
          expect(sum('owed')).toBeLessThanOrEqual(
            (ledger.at(-1)?.closing ?? 0) + 1e-8,
          );
          for (const state of states) {
            expect(state.labelled).toBeCloseTo(
              state.repaid + state.writtenOff + state.owed,
              8,
            );
            expect(state.owed).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
