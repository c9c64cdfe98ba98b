import { MovementDirection } from '../../schema';
import { ReportAdoption, ReportSnapshot } from '../snapshot';
import { FigureWords, ReportWords } from '../words';

const SAME = 1e-9;

const CHANGES = ['rose', 'fell', 'same'] as const;

/** @public */
export type AdoptionChange = 'rose' | 'fell' | 'same' | 'unknown';

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

/**
 * Against the report before. Unknown where either share is no data.
 *
 * @public
 */
export function adoptionChange(
  adoption: Pick<ReportAdoption, 'counts' | 'previous'>,
): AdoptionChange {
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
  const count = (change: AdoptionChange) =>
    adoption.filter(card => adoptionChange(card) === change).length;
  const total = words.t('report.adoption.total', { count: adoption.length });
  if (count('unknown') === adoption.length) {
    return words.t('report.adoption.notCompared', { total });
  }
  const [first, ...rest] = CHANGES.filter(change => count(change) > 0);
  const unknown = count('unknown');
  const parts = [
    words.t(`report.adoption.first.${first}`, { count: count(first), total }),
    ...rest.flatMap(change =>
      change === 'rose'
        ? []
        : [
            words.t(`report.adoption.rest.${change}`, {
              count: count(change),
            }),
          ],
    ),
    ...(unknown > 0
      ? [words.t('report.adoption.rest.unknown', { count: unknown })]
      : []),
  ];
  const figures = FigureWords.create(words);
  return words.t('report.adoption.sentence', {
    day: figures.day(adoption[0].movement.since),
    parts: figures.list(parts),
  });
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
