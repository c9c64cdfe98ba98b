const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/**
 * A text that is nothing but text in Markdown, also in a cell of a table and in HTML made from it.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]#|~$!]/g, sign => `\\${sign}`)
      .replace(/[&<>]/g, sign => ENTITIES[sign])
      // What begins a list, a rule or a heading does so at the beginning of a line alone.
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
  );
}

/** A link, or its text alone where it leads to a place in this file, whose names other programs give. */
export function markdownLink(text: string, href: string | undefined): string {
  const escaped = escapeMarkdown(text);
  return href && !href.startsWith('#') && escaped
    ? `[${escaped}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
    : escaped;
}
