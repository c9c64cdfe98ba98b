/**
 * A truth value of Kleene's strong three-valued logic: what hangs on missing evidence is neither true nor false.
 *
 * @public
 */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * True where all are, false where one is, else unknown.
 *
 * @public
 */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) {
    return 'false';
  }
  return truths.includes('unknown') ? 'unknown' : 'true';
}

/**
 * True where one is, false where all are, else unknown.
 *
 * @public
 */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) {
    return 'true';
  }
  return truths.includes('unknown') ? 'unknown' : 'false';
}

/**
 * Unknown stays unknown.
 *
 * @public
 */
export function notOf(truth: Truth): Truth {
  if (truth === 'unknown') {
    return truth;
  }
  return truth === 'true' ? 'false' : 'true';
}

/**
 * @public
 */
export function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false';
}
