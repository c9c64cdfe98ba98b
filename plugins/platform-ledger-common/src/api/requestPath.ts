/** Segments as a path; what they hold cannot break out of it. */
export function joinPath(segments: string[]): string {
  return segments.map(encodeURIComponent).join('/');
}

/** Texts and numbers as a query with its `?`, without what is undefined; empty where nothing is left. */
export function toQueryString(query: object = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
