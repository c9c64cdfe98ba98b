const SHAPE = /^\d+(\.\d+)?$/;

/**
 * A number from 0 to `most`; nothing where the value is none.
 *
 * `text`: it may be written as a text, as in a CSV
 */
export function readNumber(options: {
  value: unknown;
  text: boolean;
  most: number;
}): number | undefined {
  const { value, text, most } = options;
  const number =
    text && typeof value === 'string' && SHAPE.test(value)
      ? Number(value)
      : value;
  return typeof number === 'number' && number >= 0 && number <= most
    ? number
    : undefined;
}
