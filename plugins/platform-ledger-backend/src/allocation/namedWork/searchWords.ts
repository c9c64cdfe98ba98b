const MOST_WORDS = 50;

/**
 * The words of a text, each once, in lower case: letters and digits alone.
 */
export function searchWords(text: string): string[] {
  const words = text.toLocaleLowerCase('en-US').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, MOST_WORDS);
}
