import { ReportSnapshot } from '../snapshot';
import { displayText, ReportWords } from '../words';

/**
 * Of whom a report is: the whole organisation, or a group with those below it.
 *
 * @public
 */
export function scopeWords(
  { scope }: Pick<ReportSnapshot, 'scope'>,
  words: ReportWords,
): string {
  return scope.group
    ? words.t('report.group', { group: displayText(scope.group.title) })
    : words.t('report.organisation');
}
