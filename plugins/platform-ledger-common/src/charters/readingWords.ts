import { measureWords } from './measureWords';

const DIGITS = 1;

/**
 * A reading with its denominator: `8 of 14, 57.1 %`; of what has none, the figure alone.
 *
 * @returns `no data` where there is no value
 * @public
 */
export function readingWords(
  reading: { value?: number; numerator?: number; denominator?: number },
  unit?: string,
): string {
  const { value, numerator, denominator } = reading;
  if (value === undefined) {
    return 'no data';
  }
  const figure = measureWords({ value, unit, digits: DIGITS });
  return numerator !== undefined && denominator !== undefined
    ? `${numerator} of ${denominator}, ${figure}`
    : figure;
}
