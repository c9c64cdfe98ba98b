import { FactValue } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * A fact's value, or several of them, as a text. The empty text is shown as a pair of quotes.
 */
export function formatValue(value: FactValue | FactValue[]): string {
  if (Array.isArray(value)) {
    return value.length ? value.map(formatValue).join(', ') : '[]';
  }
  return value === '' ? '""' : String(value);
}
