/**
 * The text that `stableJson` gives, piece by piece: fields in order of their names, those without a value left out. Nothing longer than one value is held.
 */
export function* canonicalJson(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield '[';
    for (const [place, item] of value.entries()) {
      if (place > 0) {
        yield ',';
      }
      yield* canonicalJson(item ?? null);
    }
    yield ']';
  } else if (typeof value === 'object' && value !== null) {
    yield '{';
    let isFirst = true;
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    for (const [name, field] of fields) {
      yield `${isFirst ? '' : ','}${JSON.stringify(name)}:`;
      yield* canonicalJson(field);
      isFirst = false;
    }
    yield '}';
  } else {
    yield JSON.stringify(value);
  }
}
