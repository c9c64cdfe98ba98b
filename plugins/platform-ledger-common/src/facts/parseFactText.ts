import { FactValue, FactValueType } from '../schema';
import { InputError } from '@backstage/errors';
import { parseFactValue } from './parseFactValue';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

const RAW: Record<FactValueType, (text: string) => unknown> = {
  boolean: text =>
    text === 'true' || text === 'false' ? text === 'true' : text,
  number: text => (NUMBER.test(text) ? Number(text) : text),
  string: text => text,
  version: text => text,
  date: text => text,
  set: text => {
    try {
      return JSON.parse(text);
    } catch {
      throw new InputError('must be a JSON list of texts: ["a","b"]');
    }
  },
};

/**
 * A value of a declared type out of a text, as a cell of a CSV has it: `true`, `17`, `2.1.0`, `["a","b"]`.
 * The empty cell is the empty text for a `string` and no value for any other type.
 *
 * @throws InputError that says what the type wants
 * @public
 */
export function parseFactText(options: {
  type: FactValueType;
  text: string;
}): FactValue | undefined {
  const { type, text } = options;
  if (text === '' && type !== 'string') {
    return undefined;
  }
  return parseFactValue({ type, raw: RAW[type](text) });
}
