/** Points with gaps as unbroken lines; a point between gaps is a line of no length, drawn as a dot would be. */
export function lineParts(
  points: ([number, number] | undefined)[],
): [number, number][][] {
  const parts: [number, number][][] = [];
  let part: [number, number][] = [];
  for (const point of points) {
    if (point) {
      part.push(point);
    } else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  return [...parts, part].filter(({ length }) => length > 1);
}
