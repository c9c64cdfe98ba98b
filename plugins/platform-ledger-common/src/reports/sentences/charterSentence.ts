import { CharterOutcome } from '../../schema';
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
  return [standing(charters, words), ...remarks(charters, words)].join(' ');
}

function remarks(charters: ReportCharter[], words: ReportWords): string[] {
  const against = charters.filter(isAgainst).length;
  const undecided = charters.filter(charter => charter.undecided).length;
  const retrospective = charters.filter(
    charter => charter.retrospective,
  ).length;
  const alone = charters.length === 1;
  return [
    ...remark(against, alone ? 'aloneAgainst' : 'against'),
    ...remark(undecided, alone ? 'aloneUndecided' : 'undecided'),
    ...remark(retrospective, alone ? 'aloneRetrospective' : 'retrospective'),
  ];

  function remark(
    count: number,
    key:
      | 'against'
      | 'undecided'
      | 'retrospective'
      | 'aloneAgainst'
      | 'aloneUndecided'
      | 'aloneRetrospective',
  ) {
    return count > 0 ? [words.t(`report.charters.${key}`, { count })] : [];
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
