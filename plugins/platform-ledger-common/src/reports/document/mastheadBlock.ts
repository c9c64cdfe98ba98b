import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportBlock } from './ReportBlock';
import { scopeWords } from './scopeWords';

/** Title, period, day and audience, and what has to be known first. */
export function mastheadBlock(context: DocumentContext): ReportBlock {
  const { snapshot, words, figures } = context;
  const { period, asOf, recordedAt, state, partial } = snapshot;
  return {
    kind: 'masthead',
    scope: scopeWords(snapshot, words),
    title: displayText(snapshot.title) || words.t('report.unnamed'),
    lines: [
      [
        words.t('report.period', {
          from: figures.day(period.from),
          to: figures.day(period.to),
        }),
        words.t('report.audience', {
          audience: displayText(snapshot.audience),
        }),
      ].join(' · '),
      [
        words.t('report.asOf', {
          day: figures.day(asOf),
          instant: figures.instant(recordedAt),
        }),
        ...comparison(context),
      ].join(' · '),
    ],
    notes: [
      ...(state === 'draft' ? [words.t('report.draftNote')] : []),
      ...(partial
        ? [words.t('report.partialNote', { day: figures.day(asOf) })]
        : []),
    ],
  };
}

function comparison(context: DocumentContext): string[] {
  const { words } = context;
  const { previous, yearAgo } = context.snapshot.comparedWith;
  if (previous && yearAgo) {
    return [
      words.t('report.compared.both', {
        previous: displayText(previous.period.label),
        yearAgo: displayText(yearAgo.period.label),
      }),
    ];
  }
  if (previous) {
    const label = displayText(previous.period.label);
    return [words.t('report.compared.previous', { label })];
  }
  if (yearAgo) {
    const label = displayText(yearAgo.period.label);
    return [words.t('report.compared.yearAgo', { label })];
  }
  return [];
}
