import { fieldError } from '@platform-ledger/backstage-plugin-platform-ledger-common';

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
    throw fieldError('text', 'must not be empty');
  }
  if (text.length > LONGEST) {
    throw fieldError('text', `must have at most ${LONGEST} characters`);
  }
  if (text.includes('\0')) {
    throw fieldError('text', 'must be without NUL');
  }
  return text;
}
