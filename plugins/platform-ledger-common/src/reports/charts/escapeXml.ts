const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text that is nothing but text in XML and HTML, between tags and within quotes.
 *
 * @public
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, sign => ENTITIES[sign]);
}
