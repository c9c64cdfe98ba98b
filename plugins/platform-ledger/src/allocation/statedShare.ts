/** A share as somebody stated it, with the digit after the point that they gave. */
export function statedShare(share: number): string {
  return `${Math.round(share * 1000) / 10}\u00a0%`;
}
