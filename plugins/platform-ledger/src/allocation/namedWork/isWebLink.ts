/** Whether a text that somebody typed leads to a page, and cannot run anything. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
