import { BandVerdict } from '../../schema';
import { Day } from '../../time';
import { ReportWords } from './ReportWords';

const NBSP = '\u00a0';
const MINUS = '\u2212';
const MOST_NAMED = 6;
const SAME = 1e-9;

/**
 * Figures as a report prints them: rounded for display only, in one way wherever they stand, whatever the machine's language is.
 *
 * @public
 */
export class FigureWords {
  private readonly months: string[];

  private constructor(private readonly words: ReportWords) {
    this.months = words.t('report.months').split(' ');
  }

  static create(words: ReportWords): FigureWords {
    return new FigureWords(words);
  }

  /** `37,220`. */
  count(value: number): string {
    return this.decimal(value, 0);
  }

  /** `16 of 17`. */
  of(part: number, whole: number): string {
    return this.words.t('report.of', {
      part: this.count(part),
      whole: this.count(whole),
    });
  }

  /**
   * A part of 1 in whole per cent. What is not all of it never reads 100 %, what is not nothing never 0 %: such shares keep a digit.
   */
  share(value: number | undefined): string {
    if (value === undefined) {
      return this.words.t('report.noData');
    }
    const whole = Math.round(value * 100);
    const hides = (whole === 100 && value < 1) || (whole === 0 && value > 0);
    const shown = hides
      ? this.decimal(Math.min(99.9, Math.max(0.1, value * 100)), 1)
      : this.decimal(whole, 0);
    return unbroken(this.words.t('report.share', { share: shown }));
  }

  /**
   * A share beside the limits that it is judged by: with as many digits as it takes to stand on its own side of them, so that no 20 % is below a floor of 20 %.
   */
  shareBeside(value: number | undefined, limits: readonly number[]): string {
    if (value === undefined) {
      return this.share(value);
    }
    const digits = [0, 1, 2, 3].find(most =>
      limits.every(
        limit =>
          Math.abs(value - limit) <= SAME ||
          (value * 100).toFixed(most) !== (limit * 100).toFixed(most),
      ),
    );
    return digits === 0
      ? this.share(value)
      : unbroken(
          this.words.t('report.share', {
            share: this.decimal(value * 100, digits ?? 3),
          }),
        );
  }

  /** A value in a metric's unit beside the one that it has to reach. */
  measureBeside(options: {
    value: number | undefined;
    unit: string | undefined;
    limit: number | undefined;
  }): string {
    const { value, unit, limit } = options;
    return unit === 'share'
      ? this.shareBeside(value, limit === undefined ? [] : [limit])
      : this.measure(value, unit);
  }

  /** By how much shares differ: `20 points`. */
  points(value: number): string {
    const rounded = Math.round(value * 1000) / 10;
    return unbroken(
      this.words.t('report.points', {
        count: rounded,
        points: this.decimal(rounded, 1),
      }),
    );
  }

  /** `12.5 person-days`. */
  personDays(value: number): string {
    const rounded = oneDigit(value);
    return unbroken(
      this.words.t('report.personDays', {
        count: rounded,
        days: this.decimal(rounded, 1),
      }),
    );
  }

  /** `12.5`, of days in a column that says what they are. */
  days(value: number): string {
    return oneDigit(value) === 0 ? '0' : this.decimal(value, 1, 1);
  }

  /** `EUR 58,800`. */
  money(amount: number, currency: string): string {
    return unbroken(
      this.words.t('report.money', { currency, amount: this.count(amount) }),
    );
  }

  /** `31 Dec 2024`. */
  day(day: Day): string {
    const [year, month, date] = day.split('-').map(Number);
    return unbroken(
      this.words.t('report.day', {
        day: date,
        month: this.months[month - 1],
        year,
      }),
    );
  }

  /** `Dec 2024`. */
  month(day: Day): string {
    const [year, month] = day.split('-').map(Number);
    return unbroken(
      this.words.t('report.month', { month: this.months[month - 1], year }),
    );
  }

  /** `14 Jan 2025, 09:00 UTC`. */
  instant(instant: string): string {
    const iso = new Date(instant).toISOString();
    return this.words.t('report.instant', {
      day: this.day(iso.slice(0, 10)),
      time: unbroken(iso.slice(11, 16)),
    });
  }

  /** A value in a metric's unit: `80 %` of a share, `12.5 days` of days. */
  measure(value: number | undefined, unit: string | undefined): string {
    if (value === undefined) {
      return this.words.t('report.noData');
    }
    if (unit === 'share') {
      return this.share(value);
    }
    const figure = this.decimal(value, 2);
    return unit ? `${figure}${NBSP}${unit}` : figure;
  }

  /** A difference in a metric's unit: `20 points` of a share. */
  difference(value: number, unit: string | undefined): string {
    return unit === 'share' ? this.points(value) : this.measure(value, unit);
  }

  /** `below`. */
  verdict(verdict: BandVerdict): string {
    return this.words.t(`report.allocation.verdict.${verdict}`);
  }

  /** `A, B and C`; of many the first few, and how many more. */
  list(items: readonly string[]): string {
    if (items.length < 2) {
      return items[0] ?? this.words.t('report.nothing');
    }
    const named = items.length > MOST_NAMED ? MOST_NAMED : items.length - 1;
    const first = items
      .slice(0, named)
      .reduce((text, next) =>
        this.words.t('report.list.comma', { first: text, next }),
      );
    return items.length > MOST_NAMED
      ? this.words.t('report.list.more', { first, count: items.length - named })
      : this.words.t('report.list.and', { first, last: items[named] });
  }

  /** `A; B; C`, where each is a clause. */
  clauses(items: readonly string[]): string {
    return items.reduce((first, next) =>
      this.words.t('report.clause', { first, next }),
    );
  }

  private decimal(value: number, most: number, least = 0): string {
    const rounded = Number(value.toFixed(most));
    const [whole, digits = ''] = Math.abs(rounded).toFixed(most).split('.');
    const grouped = whole.replace(
      /\B(?=(\d{3})+$)/g,
      this.words.t('report.number.group'),
    );
    const kept = digits.replace(/0+$/, '').padEnd(least, '0');
    const sign = rounded < 0 ? MINUS : '';
    return kept
      ? `${sign}${grouped}${this.words.t('report.number.decimal')}${kept}`
      : `${sign}${grouped}`;
  }
}

function oneDigit(value: number): number {
  return Number(value.toFixed(1));
}

/** A figure and its unit stay on one line. */
function unbroken(text: string): string {
  return text.replace(/ /g, NBSP);
}
