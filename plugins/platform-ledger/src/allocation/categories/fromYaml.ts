import { InputError } from '@backstage/errors';
import { parseDocument } from 'yaml';

/**
 * What a text of YAML says.
 *
 * @throws InputError that names the line, where it is no YAML
 */
export function fromYaml(text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.map(({ message }) => message.split('\n')[0]).join('; '),
    );
  }
  return document.toJS();
}
