import { MetricDescription } from '../schema';
/**
 * Why a number cannot be a metric's value; nothing where it can.
 *
 * @public
 */
export function valueProblem(
  metric: Pick<MetricDescription, 'unit' | 'range'>,
  value: number,
): string | undefined {
  const { least, most } = metric.range ?? {};
  if (!Number.isFinite(value)) {
    return 'must be a number';
  }
  if (metric.unit === 'share' && value > 1 && most === 1) {
    return `is above 1: a share is a part of 1, 0.8 is 80 %`;
  }
  if (least !== undefined && value < least) {
    return `is below ${least}, the least that it can be`;
  }
  return most !== undefined && value > most
    ? `is above ${most}, the most that it can be`
    : undefined;
}
