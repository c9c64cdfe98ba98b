/**
 * A share (0 to 1) in whole per cent. What is not all of it never reads 100 %, what is not nothing never 0 %: such
 * shares keep one digit.
 */
export function formatShare(share: number): string {
  const whole = Math.round(share * 100);
  const hidesSomething =
    (whole === 100 && share < 1) || (whole === 0 && share > 0);
  if (!hidesSomething) {
    return `${whole}\u00a0%`;
  }
  const tenth = Math.min(99.9, Math.max(0.1, Math.round(share * 1000) / 10));
  return `${tenth}\u00a0%`;
}
