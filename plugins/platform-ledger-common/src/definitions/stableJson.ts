/**
 * JSON whose text does not depend on the order in which the fields of objects were written. Fields without a value are left out.
 *
 * @public
 */
export function stableJson(value: unknown): string {
  return write(value) as string;
}

/** Written by hand, since `JSON.stringify` with a function takes several times as long, and every trace is written. */
function write(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return write(value.toJSON());
  }
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) {
      text += `${text && ','}${write(item) ?? 'null'}`;
    }
    return `[${text}]`;
  }
  const fields = value as Record<string, unknown>;
  for (const name of namesInOrder(fields)) {
    const field = write(fields[name]);
    if (field !== undefined) {
      text += `${text && ','}${JSON.stringify(name)}:${field}`;
    }
  }
  return `{${text}}`;
}

/** By their letters, but for whole numbers, which JavaScript puts first: stored hashes are of texts that have them so. */
function namesInOrder(fields: object): string[] {
  const names = Object.keys(fields).sort();
  return names.some(name => name >= '0' && name < ':')
    ? Object.keys(Object.fromEntries(names.map(name => [name, undefined])))
    : names;
}
