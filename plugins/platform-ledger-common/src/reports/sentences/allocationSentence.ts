import { PolicyInForce } from '../../schema';
import { ReportAllocation, ReportSnapshot } from '../snapshot';
import { FigureWords, ReportWords } from '../words';

/** Person-days that are not a rounding. */
const NOTICEABLE = 0.05;

const ORDER = ['below', 'within', 'above', 'unmeasured'] as const;

/**
 * How many squads invested below, within and above their band and how many cannot be measured, and what they owe.
 *
 * @public
 */
export function allocationSentence(
  snapshot: Pick<ReportSnapshot, 'allocation' | 'period'>,
  words: ReportWords,
): string {
  const { allocation, period } = snapshot;
  const { quarter } = allocation;
  const { below, within, above, ...others } = allocation.counts;
  const counts = {
    below,
    within,
    above,
    unmeasured: others['insufficient-data'] + others['not-assessed'],
  };
  const total = ORDER.reduce((sum, key) => sum + counts[key], 0);
  if (total === 0) {
    return words.t(`report.allocation.${quarter ? 'none' : 'noQuarter'}`);
  }
  const figures = FigureWords.create(words);
  const band = bandWords({ policies: allocation.policies, figures, words });
  const squads = words.t('report.allocation.squads', { count: total });
  const parts = ORDER.filter(key => counts[key] > 0).map((key, place) =>
    words.t(
      place === 0
        ? `report.allocation.first.${key}`
        : `report.allocation.rest.${key}`,
      { count: counts[key], squads, ...band },
    ),
  );
  const owed = owedSentence({ allocation, figures, words });
  const isLonger =
    quarter && (quarter.from !== period.from || quarter.to !== period.to);
  const of = isLonger
    ? [words.t('report.allocation.ofQuarter', { quarter: quarter.label })]
    : [];
  return [`${figures.clauses(parts)}.`, ...owed, ...of].join(' ');
}

/**
 * One line for the cost of named work that was written more than once.
 *
 * @public
 */
export function redistributedSentence(
  allocation: Pick<ReportAllocation, 'redistributed'>,
  words: ReportWords,
): string {
  const { pieces, writings, days, costs, previousDays, illustrations } =
    allocation.redistributed;
  const figures = FigureWords.create(words);
  const before =
    pieces === 0 && previousDays === 0
      ? []
      : [
          words.t('report.allocation.redistributedBefore', {
            days: figures.personDays(previousDays),
          }),
        ];
  if (pieces === 0) {
    return [words.t('report.allocation.redistributedNone'), ...before].join(
      ' ',
    );
  }
  const params = {
    count: pieces,
    writings: words.t('report.allocation.times', { count: writings }),
    days: figures.personDays(days),
  };
  const costed = costs.reduce((sum, cost) => sum + cost.days, 0);
  const key = costs.length === 0 ? 'redistributed' : 'redistributedCost';
  const line = words.t(`report.allocation.${key}`, {
    ...params,
    cost: figures.list(
      costs.map(({ amount, currency }) => figures.money(amount, currency)),
    ),
    costed:
      days - costed < NOTICEABLE
        ? ''
        : words.t('report.allocation.redistributedCosted', {
            days: figures.personDays(costed),
          }),
  });
  const madeUp =
    illustrations === 0
      ? []
      : [words.t('report.allocation.illustrations', { count: illustrations })];
  return [line, ...before, ...madeUp].join(' ');
}

/** The band's words where all squads have the same; else that each has its own. */
function bandWords(options: {
  policies: PolicyInForce[];
  figures: FigureWords;
  words: ReportWords;
}) {
  const { policies, figures, words } = options;
  const [first] = policies;
  const isShared =
    first !== undefined &&
    policies.every(
      ({ band }) =>
        band.floor === first.band.floor && band.ceiling === first.band.ceiling,
    );
  if (!isShared) {
    return {
      floor: words.t('report.allocation.ownFloor'),
      ceiling: words.t('report.allocation.ownCeiling'),
      band: words.t('report.allocation.ownBand'),
    };
  }
  const floor = figures.share(first.band.floor);
  const ceiling = figures.share(first.band.ceiling);
  return {
    floor: words.t('report.allocation.floor', { share: floor }),
    ceiling: words.t('report.allocation.ceiling', { share: ceiling }),
    band: words.t('report.allocation.band', { floor, ceiling }),
  };
}

/** What the squads owe together, to a tenth of a day; nothing where no ledger is kept. */
function owedSentence(options: {
  allocation: ReportAllocation;
  figures: FigureWords;
  words: ReportWords;
}): string[] {
  const { allocation, figures, words } = options;
  const ledgers = allocation.squads.flatMap(({ ledger }) => ledger ?? []);
  if (ledgers.length === 0) {
    return [];
  }
  const closing = tenths(ledgers.map(ledger => ledger.closing));
  const change = closing - tenths(ledgers.map(ledger => ledger.opening));
  const days = figures.personDays(closing / 10);
  const by = figures.personDays(Math.abs(change) / 10);
  if (closing === 0 && change === 0) {
    return [words.t('report.allocation.owedNothing')];
  }
  if (change === 0) {
    return [words.t('report.allocation.owedSame', { days })];
  }
  return change > 0
    ? [words.t('report.allocation.owedMore', { days, more: by })]
    : [words.t('report.allocation.owedLess', { days, less: by })];
}

function tenths(days: number[]): number {
  return Math.round(days.reduce((sum, value) => sum + value, 0) * 10);
}
