import { AllocationCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A bar of the stack. */
export interface StackBar {
  cell: AllocationCell;
  /** From the ground up, in the chart's unit. */
  parts: { category: string; from: number; to: number }[];
  total: number;
  /** Where the band lies beside the bar; none where its base is not known. */
  band?: { floor: number; ceiling: number };
}

/**
 * The bars of a stack: in person-days where every cell has them, else each bar as shares of its whole.
 */
export function stackBars(
  cells: AllocationCell[],
  categories: string[],
): { inDays: boolean; bars: StackBar[] } {
  const shown = cells.filter(cell => cell.attributed);
  const inDays = shown.every(cell => cell.unit === 'person-days');
  const bars = cells.map((cell): StackBar => {
    const attributed = cell.attributed ?? 0;
    const scale = inDays || attributed === 0 ? 1 : 1 / attributed;
    const base =
      cell.policy.denominator === 'capacity' ? cell.capacity : cell.attributed;
    const parts: StackBar['parts'] = [];
    let from = 0;
    for (const category of categories) {
      const days =
        cell.categories.find(entry => entry.category === category)?.days ?? 0;
      if (days > 0) {
        parts.push({ category, from, to: from + days * scale });
        from += days * scale;
      }
    }
    return {
      cell,
      parts,
      total: from,
      band: base
        ? {
            floor: cell.policy.band.floor * base * scale,
            ceiling: cell.policy.band.ceiling * base * scale,
          }
        : undefined,
    };
  });
  return { inDays, bars };
}
