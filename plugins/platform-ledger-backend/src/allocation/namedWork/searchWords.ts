import { functionWords } from './functionWords';

const MOST_WORDS = 50;

/**
 * The words of a text, each once, in lower case: letters and digits alone, and none of those that say nothing by themselves.
 */
export function searchWords(text: string): string[] {
  const words = text.toLocaleLowerCase('en-US').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)]
    .filter(word => !functionWords.has(word))
    .slice(0, MOST_WORDS);
}
