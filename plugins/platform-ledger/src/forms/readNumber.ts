/** A number as people write it, with a point or a comma; nothing where it is none. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  const number = Number(trimmed);
  return trimmed === '' || !Number.isFinite(number) ? undefined : number;
}
