import { FactValue, FactValueType } from '../schema';
/**
 * The canonical text of a value, as the database keeps it: equal values have equal texts.
 *
 * @param value - in canonical form, out of `parseFactValue`
 * @public
 */
export function toFactText(value: FactValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The value of a canonical text.
 *
 * @public
 */
export function fromFactText(options: {
  type: FactValueType;
  text: string;
}): FactValue {
  const { type, text } = options;
  switch (type) {
    case 'boolean':
    case 'number':
    case 'set':
      return JSON.parse(text);
    default:
      return text;
  }
}
