/**
 * A figure of a metric in words: `80 %` of a share, `12 days` of days.
 *
 * `difference`: it is by how much something differs, so that it is `20 points` of a share
 * @public
 */
export function measureWords(options: {
  value: number;
  unit?: string;
  difference?: boolean;
}): string {
  const { value, unit, difference = false } = options;
  if (unit !== 'share') {
    return unit ? `${plain(value)} ${unit}` : plain(value);
  }
  const hundredths = plain(value * 100);
  if (!difference) {
    return `${hundredths} %`;
  }
  return hundredths === '1' ? '1 point' : `${hundredths} points`;
}

/** As short as it is exact, so that no move of a goalpost is rounded away. */
function plain(value: number): string {
  return String(Number(value.toFixed(6)) + 0);
}
