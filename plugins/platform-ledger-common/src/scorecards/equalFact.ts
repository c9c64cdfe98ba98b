import { orderFact } from './orderFact';
import { SeenFact } from './SeenFact';
import { Truth, truthOf } from './truth';

/**
 * Whether a value is the wanted one. Versions by precedence, sets without order (a single text is the set of it). Unknown where the wanted
 * value is of another type: that is a mistake in the rule, and neither outcome would be honest.
 */
export function equalFact(
  seen: Pick<SeenFact, 'value' | 'type'>,
  wanted: unknown,
): Truth {
  const { value, type } = seen;
  switch (type) {
    case 'boolean':
    case 'string':
      return typeof value === typeof wanted
        ? truthOf(value === wanted)
        : 'unknown';
    case 'set':
      return equalSets(value, wanted);
    default: {
      const order = orderFact(seen, wanted);
      return order === undefined ? 'unknown' : truthOf(order === 0);
    }
  }
}

function equalSets(value: unknown, wanted: unknown): Truth {
  const wantedTexts = typeof wanted === 'string' ? [wanted] : wanted;
  if (!Array.isArray(value) || !Array.isArray(wantedTexts)) {
    return 'unknown';
  }
  const left = new Set(value);
  const right = new Set(wantedTexts);
  return truthOf(
    left.size === right.size && Array.from(right).every(text => left.has(text)),
  );
}
