import { CharterOutcome } from '../../charters';
import { ReportCharter, ReportSnapshot } from '../snapshot';
import { displayText, FigureWords, ReportWords } from '../words';
import { CharterOutlook, charterOutlook } from './charterOutlook';

type Place = Exclude<CharterOutlook, 'ended'> | CharterOutcome;

const PLACES: Place[] = [
  'continue',
  'dissolve',
  'hold',
  'onTrack',
  'atRisk',
  'tooEarly',
  'planned',
];

/**
 * Where the charters stand: which reached their gate with which verdict, which are on track or at risk on their runway, and what of it binds nobody.
 *
 * @public
 */
export function charterSentence(
  snapshot: Pick<ReportSnapshot, 'charters'>,
  words: ReportWords,
): string {
  const { charters } = snapshot;
  if (charters.length === 0) {
    return words.t('report.charters.none');
  }
  return [
    standing(charters, words),
    ...remark(charters.filter(isAgainst).length, 'report.charters.against'),
    ...remark(
      charters.filter(({ undecided }) => undecided).length,
      'report.charters.undecided',
    ),
    ...remark(
      charters.filter(({ retrospective }) => retrospective).length,
      'report.charters.retrospective',
    ),
  ].join(' ');

  function remark(
    count: number,
    key:
      | 'report.charters.against'
      | 'report.charters.undecided'
      | 'report.charters.retrospective',
  ) {
    return count > 0 ? [words.t(key, { count })] : [];
  }
}

function standing(charters: ReportCharter[], words: ReportWords): string {
  const places = charters.map(placeOf);
  if (charters.length === 1) {
    return words.t('report.charters.one', {
      charter: displayText(charters[0].charter.title),
      part: words.t(`report.charters.alone.${places[0]}`),
    });
  }
  const parts = PLACES.flatMap(place => {
    const count = places.filter(other => other === place).length;
    return count > 0
      ? [words.t(`report.charters.part.${place}`, { count })]
      : [];
  });
  return words.t('report.charters.ofTotal', {
    total: words.t('report.charters.total', { count: charters.length }),
    parts: FigureWords.create(words).clauses(parts),
  });
}

function placeOf(charter: ReportCharter): Place {
  const outlook = charterOutlook(charter);
  return outlook === 'ended' ? charter.verdict.outcome : outlook;
}

function isAgainst({ decision }: ReportCharter): boolean {
  return decision?.againstVerdict === true;
}
