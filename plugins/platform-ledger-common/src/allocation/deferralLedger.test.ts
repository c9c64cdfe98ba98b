import fc from 'fast-check';
import { golden } from './__testUtils__/golden';
import { DeferralBalance, deferralLedger } from './deferralLedger';
import { writeOffProblem } from './writeOffProblem';

interface GoldenCase {
  name: string;
  base: number[];
  invested: number[];
  writtenOff?: number[];
  accrued?: number[];
  repaid?: number[];
  closing: number[];
}

const FLOOR = 0.2;
const { floor, cases } = golden<{ floor: number; cases: GoldenCase[] }>(
  'allocation-deferral-ledger',
);

describe('deferralLedger', () => {
  it.each(cases)('gives the golden case: $name', example => {
    const ledger = deferralLedger({
      floor,
      periods: example.base.map((base, index) => ({
        base,
        invested: example.invested[index],
        writtenOff: example.writtenOff?.[index],
      })),
    });

    const column = (name: 'accrued' | 'repaid' | 'closing') =>
      ledger.map(balance => Number(balance[name].toFixed(9)));
    expect(column('closing')).toEqual(example.closing);
    expect(column('accrued')).toEqual(example.accrued ?? column('accrued'));
    expect(column('repaid')).toEqual(example.repaid ?? column('repaid'));
    expect(ledger.map(({ assessed }) => assessed)).toEqual(
      example.base.map(base => base > 0),
    );
  });

  it('stands still where a period is not assessed, but for restated and written off', () => {
    const ledger = deferralLedger({
      floor: FLOOR,
      opening: 10,
      periods: [
        { base: 60, invested: 0, assessed: false },
        { invested: 30 },
        { base: 60, invested: 30, assessed: false, restated: 2, writtenOff: 5 },
      ],
    });

    expect(ledger.map(({ closing }) => closing)).toEqual([10, 10, 7]);
    expect(ledger.every(({ assessed }) => !assessed)).toBe(true);
  });

  it('repays what a restatement says is owed, and takes back no more than was', () => {
    const restatedBy = (restated: number) =>
      deferralLedger({
        floor: FLOOR,
        opening: 6,
        periods: [{ base: 60, invested: 21, restated }],
      })[0];

    expect(restatedBy(2)).toMatchObject({ repaid: 8, closing: 0 });
    expect(restatedBy(-4)).toMatchObject({ repaid: 2, closing: 0 });
    expect(restatedBy(-9)).toMatchObject({
      restated: -6,
      repaid: 0,
      closing: 0,
    });
  });

  it('judges each period by its own floor', () => {
    const ledger = deferralLedger({
      floor: FLOOR,
      periods: [
        { base: 60, invested: 12 },
        { base: 60, invested: 12, floor: 0.25 },
        { base: 0.3, invested: 0.1 + 0.2 - 0.24 },
      ],
    });

    expect(ledger.map(({ closing }) => closing)).toEqual([0, 3, 3]);
  });

  it.each([
    [
      6.01,
      'A write-off of 6.01 person-days in 2026-Q1 must be from 0 to what is owed, 6',
    ],
    [
      -1,
      'A write-off of -1 person-days in 2026-Q1 must be from 0 to what is owed, 6',
    ],
    [
      NaN,
      'A write-off of NaN person-days in 2026-Q1 must be from 0 to what is owed, 6',
    ],
  ])('refuses a write-off of %d where 6 are owed', (writtenOff, message) => {
    expect(() =>
      deferralLedger({
        floor: FLOOR,
        periods: [{ label: '2026-Q1', base: 60, invested: 6, writtenOff }],
      }),
    ).toThrow(message);
  });

  it('never goes below zero, adds up, and banks no surplus', () => {
    const days = fc.double({ min: 0, max: 80, noNaN: true });
    const periods = fc.array(
      fc.record({
        base: days,
        invested: days,
        restated: fc.double({ min: -20, max: 20, noNaN: true }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
        assessed: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(days, periods, (opening, generated) => {
        let balances: DeferralBalance[] = [];
        const inputs: Parameters<
          typeof deferralLedger
        >[0]['periods'][number][] = [];
        for (const { part, ...period } of generated) {
          balances = deferralLedger({
            floor: FLOOR,
            opening,
            periods: [...inputs, period],
          });
          inputs.push({
            ...period,
            writtenOff: balances.at(-1)!.closing * part,
          });
        }
        balances = deferralLedger({ floor: FLOOR, opening, periods: inputs });
        let before = opening;
        for (const [index, balance] of balances.entries()) {
          expect(balance.opening).toBe(before);
          expect(balance.closing).toBeGreaterThanOrEqual(0);
          expect(balance.closing).toBeCloseTo(
            balance.opening +
              balance.restated +
              balance.accrued -
              balance.repaid -
              balance.writtenOff,
            8,
          );
          expect(balance.accrued * balance.repaid).toBe(0);
          expect(balance.accrued).toBeLessThanOrEqual(
            FLOOR * inputs[index].base! + 1e-9,
          );
          before = balance.closing;
        }
      }),
    );
  });
});

describe('writeOffProblem', () => {
  const problem = (options: { days?: number; reason?: string; on?: string }) =>
    writeOffProblem({
      writeOff: { days: 6, reason: 'Agreed', on: '2026-03-01', ...options },
      owed: 6,
      today: '2026-03-01',
    });

  it('lets pass what is owed, with a reason and a date', () => {
    expect(problem({})).toBeUndefined();
    expect(problem({ days: 6 + 1e-12 })).toBeUndefined();
  });

  it.each([
    [{ days: 0 }, 'days', 'A write-off must be above 0 days'],
    [{ days: NaN }, 'days', 'A write-off must be above 0 days'],
    [{ days: 7 }, 'days', '7 days are more than the 6 that are owed'],
    [{ reason: ' ' }, 'reason', 'A write-off must have a reason'],
    [{ on: '2026-03-02' }, 'on', '2026-03-02 is yet to come'],
  ])('refuses %j by %s', (options, field, message) => {
    expect(problem(options)).toEqual({ field, message });
  });
});
