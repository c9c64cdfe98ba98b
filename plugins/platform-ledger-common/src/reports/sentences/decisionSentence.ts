import { ReportSnapshot } from '../snapshot';
import { ReportWords } from '../words';

/**
 * How many decisions are needed, and how many of them are overdue.
 *
 * @public
 */
export function decisionSentence(
  snapshot: Pick<ReportSnapshot, 'decisions' | 'asOf'>,
  words: ReportWords,
): string {
  const { decisions, asOf } = snapshot;
  const count = decisions.length;
  if (count === 0) {
    return words.t('report.decisions.none');
  }
  const overdue = decisions.filter(
    ({ by }) => by !== undefined && by < asOf,
  ).length;
  return overdue === 0
    ? words.t('report.decisions.needed', { count })
    : words.t('report.decisions.neededOverdue', {
        count,
        overdue: words.t('report.decisions.overdue', { count: overdue }),
      });
}
