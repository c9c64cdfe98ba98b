/**
 * Which unknowns a reader could work out of published sums: the cells whose value every solution of the linear system shares. The audit of a
 * suppression, over any family of sums (groups, periods, both).
 *
 * `sums`: each published figure as the cells it adds up
 * `targets`: sets of cells whose sum must not come out
 * @returns the indices of the targets that come out
 * @see METHODS, allocation: suppression
 * @public
 */
export function recoverableCells(options: {
  cells: readonly string[];
  sums: readonly (readonly string[])[];
  targets: readonly (readonly string[])[];
}): number[] {
  const { cells, sums, targets } = options;
  const column = new Map(cells.map((cell, index) => [cell, index]));
  const vectorOf = (members: readonly string[]) => {
    const vector = cells.map(() => 0);
    for (const member of members) {
      vector[column.get(member)!] = 1;
    }
    return vector;
  };
  const basis = new Map<number, number[]>();
  for (const sum of sums) {
    const rest = reduce(vectorOf(sum), basis);
    const pivot = rest.findIndex(isNonZero);
    if (pivot >= 0) {
      basis.set(
        pivot,
        rest.map(value => value / rest[pivot]),
      );
    }
  }
  return targets.flatMap((target, index) =>
    reduce(vectorOf(target), basis).some(isNonZero) ? [] : [index],
  );
}

function reduce(
  vector: number[],
  basis: ReadonlyMap<number, readonly number[]>,
): number[] {
  const rest = [...vector];
  for (let column = 0; column < rest.length; column++) {
    const row = basis.get(column);
    const factor = rest[column];
    if (row && isNonZero(factor)) {
      for (let index = column; index < rest.length; index++) {
        rest[index] -= factor * row[index];
      }
    }
  }
  return rest;
}

function isNonZero(value: number): boolean {
  return Math.abs(value) > 1e-9;
}
