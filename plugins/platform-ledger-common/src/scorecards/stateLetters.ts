import { CheckState } from '../schema';

const LETTERS: Record<CheckState, string> = {
  pass: 'p',
  fail: 'f',
  unknown: 'u',
  exempt: 'e',
  upcoming: 'c',
};

const STATES = new Map(
  Object.entries(LETTERS).map(([state, letter]) => [
    letter,
    state as CheckState,
  ]),
);

/**
 * The letter that stands for a state where the states of all checks are packed into one text.
 *
 * @public
 */
export function letterOfState(state: CheckState): string {
  return LETTERS[state];
}

/**
 * The states of a packed text, in the order of the checks.
 *
 * @public
 */
export function statesOfLetters(letters: string): CheckState[] {
  return Array.from(letters, letter => STATES.get(letter) ?? 'unknown');
}
