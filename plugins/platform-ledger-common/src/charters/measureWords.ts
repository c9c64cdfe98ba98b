/** Figures are moved by less than this only where computers count in twos. */
const EXACT_DIGITS = 6;

/**
 * A figure of a metric in words: `80 %` of a share, `12 days` of days.
 *
 * `difference`: it is by how much something differs, so that it is `20 points` of a share
 * `digits`: at most that many behind the point; unless given as many as it takes, so that no move of a goalpost is rounded away
 * @public
 */
export function measureWords(options: {
  value: number;
  unit?: string;
  difference?: boolean;
  digits?: number;
}): string {
  const { value, unit, difference = false, digits = EXACT_DIGITS } = options;
  const shown = String(
    Number((unit === 'share' ? value * 100 : value).toFixed(digits)) + 0,
  );
  if (unit !== 'share') {
    return unit ? `${shown} ${unit}` : shown;
  }
  if (!difference) {
    return `${shown} %`;
  }
  return shown === '1' ? '1 point' : `${shown} points`;
}
