import fc from 'fast-check';
import { DayNumber, OPEN_END } from '../time';
import { ExplicitReport, FactRun, WinningSweep } from './FactSegment';
import { factTimeline } from './factTimeline';
import { foldSweep } from './foldSweep';
import { readingAsOf } from './readingAsOf';

const LAST_DAY = 16;

interface Sweep extends WinningSweep {
  value?: string;
}

const day = fc.integer({ min: 1, max: LAST_DAY });
const value = fc.option(fc.constantFrom('u', 'v'), { nil: undefined });
const instant = (minute: number) =>
  `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
const sweep: fc.Arbitrary<Sweep> = fc.record({
  day,
  observedAt: fc.integer({ min: 0, max: 4 }).map(n => instant(2 * n)),
  value,
});
const report: fc.Arbitrary<ExplicitReport> = fc.record({
  day,
  observedAt: fc.integer({ min: 0, max: 4 }).map(n => instant(2 * n + 1)),
  value,
});
const sweepList = fc.uniqueArray(sweep, {
  maxLength: 12,
  selector: item => `${item.day} ${item.observedAt}`,
});
const reportList = fc.uniqueArray(report, {
  maxLength: 8,
  selector: item => `${item.day} ${item.observedAt}`,
});

/** The rules read word for word, for one day. */
function naive(options: {
  sweeps: Sweep[];
  reports: ExplicitReport[];
  asOf: DayNumber;
}): { value: string; observedOn: DayNumber } | undefined {
  for (let at = options.asOf; at > 0; at -= 1) {
    const swept = latest(options.sweeps.filter(item => item.day === at));
    const explicit = latest(options.reports.filter(item => item.day === at));
    if (swept || explicit) {
      const winner =
        swept?.value !== undefined
          ? latest([swept, ...(explicit ? [explicit] : [])])
          : (explicit ?? swept);
      return winner?.value === undefined
        ? undefined
        : { value: winner.value, observedOn: at };
    }
  }
  return undefined;
}

function latest<T extends WinningSweep>(items: T[]): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best && best.observedAt > item.observedAt ? best : item),
    undefined,
  );
}

/** Runs as the ledger keeps them: folded in one by one, a sweep that loses its day left out. */
function fold(arrivals: Sweep[]): { runs: FactRun[]; sweeps: WinningSweep[] } {
  let runs: FactRun[] = [];
  let sweeps: WinningSweep[] = [];
  for (const arrival of arrivals) {
    const present = sweeps.find(item => item.day === arrival.day);
    if (!present || present.observedAt < arrival.observedAt) {
      sweeps = [...sweeps.filter(item => item !== present), arrival].sort(
        (a, b) => a.day - b.day,
      );
      const next = sweeps.find(item => item.day > arrival.day)?.day ?? OPEN_END;
      runs = foldSweep({ runs, day: arrival.day, next, value: arrival.value });
    }
  }
  return { runs, sweeps };
}

describe('factTimeline', () => {
  it('gives what the rules say, for every day and any order of arrival', () => {
    fc.assert(
      fc.property(
        sweepList.chain(list =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
          ),
        ),
        reportList,
        ([sweeps, shuffled], reports) => {
          const folded = fold(shuffled);
          expect(folded).toEqual(fold(sweeps));
          const segments = factTimeline({ ...folded, observations: reports });
          const sweepDays = folded.sweeps.map(item => item.day);
          for (let asOf = 0; asOf <= LAST_DAY + 2; asOf += 1) {
            const reading = readingAsOf({ segments, sweepDays, asOf });
            const expected = naive({ sweeps, reports, asOf });
            expect(reading).toEqual(
              expected && { ...expected, ageDays: asOf - expected.observedOn },
            );
          }
          const bounds = segments.flatMap(({ from, to }) => [from, to]);
          expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('keeps one segment for sweeps that say the same, however many', () => {
    const sweeps = Array.from({ length: 60 }, (_, index) => ({
      day: index + 1,
      observedAt: instant(0),
      value: 'u',
    }));
    const folded = fold(sweeps);
    expect(folded.runs).toEqual([{ from: 1, to: OPEN_END, value: 'u' }]);
    expect(factTimeline({ ...folded, observations: [] })).toEqual([
      { from: 1, to: OPEN_END, value: 'u', swept: true },
    ]);
  });
});
