import { InputError } from '@backstage/errors';

const SHAPE = /^P(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * The number of days of an ISO duration in days or weeks: `P45D` is 45, `P2W` is 14.
 *
 * @throws InputError where it is not one
 * @public
 */
export function durationDays(duration: string): number {
  const [, weeks, days] = SHAPE.exec(duration) ?? [];
  if (weeks === undefined && days === undefined) {
    throw new InputError(
      `'${duration}' is not an ISO duration in days or weeks, such as P45D`,
    );
  }
  return Number(weeks ?? 0) * 7 + Number(days ?? 0);
}
