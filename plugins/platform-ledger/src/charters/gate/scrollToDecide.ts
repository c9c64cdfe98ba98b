export const DECIDE_ID = 'platform-ledger-decide';

/** Brings the decision's form into sight. */
export function scrollToDecide(): void {
  document.getElementById(DECIDE_ID)?.scrollIntoView({ block: 'start' });
}
