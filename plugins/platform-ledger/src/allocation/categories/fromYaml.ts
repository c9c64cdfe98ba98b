import { InputError } from '@backstage/errors';
import { parseDocument } from 'yaml';

/**
 * The fields that a text of YAML has, with their values.
 *
 * @throws InputError that names the line where it is no YAML, and where it has no fields
 */
export function fromYaml(text: string): { [field: string]: unknown } {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.map(({ message }) => message.split('\n')[0]).join('; '),
    );
  }
  const value: unknown = document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('The text has no fields');
  }
  return { ...value };
}
