/** Whether a path is another one or lies under it. */
export function isAtOrUnder(path: string, above: string): boolean {
  return (
    path === above ||
    path.startsWith(`${above}.`) ||
    path.startsWith(`${above}[`)
  );
}
