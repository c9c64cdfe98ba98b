import { ReportWords } from '../words';

/** How many kill criteria are met, and how many have to be where not all of them do. */
export function metWords(
  verdict: { met: number; of: number; needed?: number },
  words: ReportWords,
): string {
  const { met, of, needed } = verdict;
  const text = words.t('report.charters.met', { met, count: of });
  return needed !== undefined && needed < of
    ? words.t('report.charters.metOfNeeded', { met: text, needed })
    : text;
}
