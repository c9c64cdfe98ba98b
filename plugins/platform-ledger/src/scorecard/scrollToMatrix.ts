export const MATRIX_ID = 'platform-ledger-matrix';

/** Brings the matrix into sight, where a press elsewhere on the page has filtered it. */
export function scrollToMatrix(): void {
  document.getElementById(MATRIX_ID)?.scrollIntoView({ block: 'start' });
}
