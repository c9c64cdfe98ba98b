const SHAPE =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * An ISO instant with offset, in UTC with milliseconds; nothing where the text is none.
 */
export function readInstant(text: unknown): string | undefined {
  if (typeof text !== 'string' || !SHAPE.test(text)) {
    return undefined;
  }
  const instant = new Date(text.replace(',', '.'));
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
