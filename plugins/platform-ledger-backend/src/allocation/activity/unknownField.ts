/**
 * What is wrong with a line that has a field which means nothing. Its name is not repeated: where lines are keyed by person, it is one.
 */
export function unknownField(known: Iterable<string>): {
  field: string;
  reason: string;
} {
  return {
    field: 'line',
    reason: `has a field that is none of ${[...known].join(', ')}`,
  };
}
