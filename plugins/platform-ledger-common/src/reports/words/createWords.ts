import { reportMessages } from '../messages/reportMessages';
import { ReportWords } from './ReportWords';

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Words from messages, by the rules of i18next: `{{name}}` is filled in, `_one` and `_other` (in other languages `_few` and the like) go by `count`. What is
 * filled in is never looked at for placeholders again.
 *
 * `messages`: those that differ from the English ones
 * `language`: whose plural rules hold; English unless given
 * @public
 */
export function createWords(
  options: { messages?: Record<string, string>; language?: string } = {},
): ReportWords {
  const messages: Record<string, string> = {
    ...reportMessages,
    ...options.messages,
  };
  const plurals = new Intl.PluralRules(options.language ?? 'en');
  return {
    t(key, params = {}) {
      const { count } = params;
      const plural =
        typeof count === 'number'
          ? (messages[`${key}_${plurals.select(count)}`] ??
            messages[`${key}_other`])
          : undefined;
      const message = plural ?? messages[key] ?? key;
      return message.replace(PLACEHOLDER, (placeholder, name: string) =>
        Object.hasOwn(params, name) ? String(params[name]) : placeholder,
      );
    },
  };
}
