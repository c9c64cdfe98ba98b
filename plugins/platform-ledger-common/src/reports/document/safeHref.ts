/**
 * An address that a report may lead to: of the web, and nothing that runs. Undefined for any other.
 *
 * @public
 */
export function safeHref(address: string): string | undefined {
  try {
    const url = new URL(address);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
