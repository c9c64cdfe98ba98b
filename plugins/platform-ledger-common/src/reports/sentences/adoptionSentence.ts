import { MovementDirection } from '../../scorecards';
import { ReportAdoption, ReportSnapshot } from '../snapshot';
import { FigureWords, ReportWords } from '../words';

const SAME = 1e-9;

type Change = 'rose' | 'fell' | 'same' | 'unknown';

/**
 * Which capabilities are adopted by more than before, and how many services moved; moves that a changed rule made are told apart.
 * Standards are not capabilities and stand in the table alone.
 *
 * @public
 */
export function adoptionSentence(
  snapshot: Pick<ReportSnapshot, 'adoption'>,
  words: ReportWords,
): string {
  const adoption = snapshot.adoption.filter(({ type }) => type === 'adoption');
  return adoption.length === 0
    ? words.t('report.adoption.none')
    : [changeSentence(adoption, words), moveSentence(adoption, words)].join(
        ' ',
      );
}

/** Against the report before. Unknown where either share is no data. */
export function adoptionChange(
  adoption: Pick<ReportAdoption, 'counts' | 'previous'>,
): Change {
  const now = adoption.counts.share;
  const before = adoption.previous?.share;
  if (now === undefined || before === undefined) {
    return 'unknown';
  }
  if (Math.abs(now - before) <= SAME) {
    return 'same';
  }
  return now > before ? 'rose' : 'fell';
}

function changeSentence(adoption: ReportAdoption[], words: ReportWords) {
  const count = (change: Change) =>
    adoption.filter(card => adoptionChange(card) === change).length;
  const rose = count('rose');
  const fell = count('fell');
  const same = count('same');
  const unknown = count('unknown');
  const total = words.t('report.adoption.total', { count: adoption.length });
  if (unknown === adoption.length) {
    return words.t('report.adoption.notCompared', { total });
  }
  const parts = [
    ...some(rose, 'report.adoption.rose'),
    ...some(
      fell,
      rose > 0 ? 'report.adoption.fell' : 'report.adoption.fellFirst',
    ),
    ...some(same, 'report.adoption.same'),
    ...some(unknown, 'report.adoption.unknown'),
  ];
  return words.t('report.adoption.sentence', {
    total,
    day: FigureWords.create(words).day(adoption[0].movement.since),
    parts: FigureWords.create(words).clauses(parts),
  });

  function some(
    number: number,
    key:
      | 'report.adoption.rose'
      | 'report.adoption.fell'
      | 'report.adoption.fellFirst'
      | 'report.adoption.same'
      | 'report.adoption.unknown',
  ) {
    return number > 0 ? [words.t(key, { count: number })] : [];
  }
}

function moveSentence(adoption: ReportAdoption[], words: ReportWords) {
  const rose = moves(adoption, 'rose');
  const fell = moves(adoption, 'fell');
  const appeared = moves(adoption, 'appeared');
  const went = moves(adoption, 'went');
  const byRule = adoption.reduce(
    (sum, { movement }) =>
      sum +
      Object.values(movement.counts).reduce(
        (inner, causes) => inner + causes['rule-changed'],
        0,
      ),
    0,
  );
  const parts = [
    ...(rose > 0
      ? [words.t('report.adoption.movers.rose', { count: rose })]
      : []),
    ...(fell > 0
      ? [
          words.t(
            rose > 0
              ? 'report.adoption.movers.fell'
              : 'report.adoption.movers.fellFirst',
            { count: fell },
          ),
        ]
      : []),
    ...(appeared > 0
      ? [words.t('report.adoption.movers.appeared', { count: appeared })]
      : []),
    ...(went > 0
      ? [words.t('report.adoption.movers.went', { count: went })]
      : []),
    ...(byRule > 0
      ? [words.t('report.adoption.movers.byRule', { count: byRule })]
      : []),
  ];
  return parts.length === 0
    ? words.t('report.adoption.movers.none')
    : words.t('report.adoption.moved', {
        parts: FigureWords.create(words).clauses(parts),
      });
}

/** Over all scorecards: a service that moves on two of them moves twice. */
function moves(adoption: ReportAdoption[], direction: MovementDirection) {
  return adoption.reduce(
    (sum, { movement }) =>
      sum +
      Object.values(movement.counts[direction]).reduce(
        (inner, count) => inner + count,
        0,
      ),
    0,
  );
}
