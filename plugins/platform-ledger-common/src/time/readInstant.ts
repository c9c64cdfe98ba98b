import { isDay } from './day';

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * An ISO instant with offset, in UTC with milliseconds; nothing where the text is none, or its day does not exist in the calendar.
 *
 * @public
 */
export function readInstant(text: unknown): string | undefined {
  const day = typeof text === 'string' ? SHAPE.exec(text)?.[1] : undefined;
  if (typeof text !== 'string' || !isDay(day)) {
    return undefined;
  }
  const instant = new Date(text.replace(',', '.'));
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
