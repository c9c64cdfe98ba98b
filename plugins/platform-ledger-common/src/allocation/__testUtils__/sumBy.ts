/** Amounts summed by a key, rounded to six digits as the golden cases are. */
export function sumBy<Part extends { amount: number }>(
  parts: Iterable<Part>,
  key: (part: Part) => string,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const part of parts) {
    sums[key(part)] = (sums[key(part)] ?? 0) + part.amount;
  }
  return Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [name, Number(sum.toFixed(6))]),
  );
}
