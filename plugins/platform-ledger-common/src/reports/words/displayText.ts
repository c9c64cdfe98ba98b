/** Controls, marks without width, marks of direction and halves of pairs: nothing that a reader sees, and much that a forger could use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/**
 * A text from outside on one line, without anything that cannot be seen.
 *
 * @public
 */
export function displayText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

/**
 * The paragraphs of a text from outside: an empty line separates them.
 *
 * @public
 */
export function displayParagraphs(text: string): string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(displayText)
    .filter(paragraph => paragraph !== '');
}
