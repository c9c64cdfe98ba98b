import { InputError } from '@backstage/errors';

const LONGEST = 10_000;

/**
 * A text that somebody wrote, without blanks around it.
 *
 * @throws InputError that names the field
 */
export function checkText(options: {
  text: string;
  mayBeEmpty?: boolean;
}): string {
  const text = options.text.trim();
  if (text === '' && !options.mayBeEmpty) {
    throw new InputError('text: must not be empty');
  }
  if (text.length > LONGEST) {
    throw new InputError(`text: must have at most ${LONGEST} characters`);
  }
  if (text.includes('\0')) {
    throw new InputError('text: must be without NUL');
  }
  return text;
}
