import { charterDates } from './charterDates';
import { charterPhase } from './charterPhase';
import { charterVerdictState } from './charterVerdictState';
import { dueOnOf } from './dueOnOf';
import { pastForecastError } from './pastForecastError';

const dates = charterDates({ startsOn: '2024-07-01' });

describe('charterDates', () => {
  it('turns on days of the calendar', () => {
    expect(dates).toEqual({
      baselineOn: '2024-06-30',
      startsOn: '2024-07-01',
      checkpointOn: '2024-09-30',
      endsOn: '2024-12-31',
      runwayDays: 183,
    });
    expect(charterDates({ startsOn: '2023-11-30', runwayQuarters: 1 })).toEqual(
      {
        baselineOn: '2023-11-29',
        startsOn: '2023-11-30',
        checkpointOn: '2024-02-28',
        endsOn: '2024-02-28',
        runwayDays: 90,
      },
    );
    const spec = { startsOn: '2024-07-01', runwayQuarters: 2 };
    expect(dueOnOf({}, spec)).toBe('2024-12-31');
    expect(dueOnOf({ due: '2024-09-30' }, spec)).toBe('2024-09-30');
  });
});

describe('charterPhase', () => {
  const phase = (
    asOf: string,
    changes: Partial<Parameters<typeof charterPhase>[0]> = {},
  ) => charterPhase({ asOf, dates, retired: false, ...changes });

  it('goes from the start over the checkpoint to the gate', () => {
    expect(
      [
        '2024-06-30',
        '2024-07-01',
        '2024-09-30',
        '2024-10-01',
        '2024-12-30',
        '2024-12-31',
        '2026-01-01',
      ].map(day => phase(day)),
    ).toEqual([
      'planned',
      'running',
      'running',
      'checked',
      'checked',
      'gate',
      'gate',
    ]);
  });

  it('is over once it is decided, and open again when a hold is', () => {
    const hold = { decision: 'hold', holdUntil: '2025-04-01' } as const;

    expect(phase('2025-01-05', { decision: { decision: 'go' } })).toBe(
      'decided',
    );
    // Before its end too.
    expect(phase('2024-08-01', { decision: { decision: 'kill' } })).toBe(
      'decided',
    );
    expect(phase('2025-03-31', { decision: hold })).toBe('held');
    expect(phase('2025-04-01', { decision: hold })).toBe('gate');
    expect(phase('2025-04-01', { decision: hold, retired: true })).toBe(
      'retired',
    );
  });
});

describe('charterVerdictState', () => {
  it('settles, with one more time where a source failed', () => {
    const state = (asOf: string, sourceFailed = false) =>
      charterVerdictState({
        asOf,
        dueOn: '2024-12-31',
        settleDays: 10,
        sourceFailed,
      });

    expect(state('2024-12-30')).toEqual({ state: 'as-of-now' });
    expect(state('2024-12-31')).toEqual({
      state: 'provisional',
      settlesOn: '2025-01-10',
    });
    expect(state('2024-12-31', true)).toEqual({
      state: 'provisional-source-failed',
      settlesOn: '2025-01-20',
    });
  });
});

describe('pastForecastError', () => {
  it('is the median of how far forecasts were off, once five criteria ended', () => {
    const ended = [0.1, -0.2, 0.3, -0.4].map(error => ({
      forecast: 0.5,
      actual: 0.5 + error,
    }));

    expect(pastForecastError(ended)).toBeUndefined();
    expect(pastForecastError([...ended, { forecast: 1, actual: 1 }])).toEqual({
      criteria: 5,
      median: expect.closeTo(0.2, 9),
    });
  });
});
