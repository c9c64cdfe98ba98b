import { regularExpression } from '../definitions/regularExpression';
import { SeenFact } from './SeenFact';
import { Truth, truthOf } from './truth';

/**
 * Whether a text (of a set: one of its texts) matches a regular expression anywhere. Unknown for what is no text, and for
 * what is no expression.
 */
export function matchFact(
  seen: Pick<SeenFact, 'value' | 'type'>,
  pattern: unknown,
): Truth {
  const texts = Array.isArray(seen.value) ? seen.value : [seen.value];
  const expression =
    typeof pattern === 'string' ? regularExpression(pattern) : undefined;
  if (!expression || texts.some(text => typeof text !== 'string')) {
    return 'unknown';
  }
  return truthOf(texts.some(text => expression.test(String(text))));
}
