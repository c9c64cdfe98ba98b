import { GuardrailState } from '../../schema';
import { ReportSnapshot, RESTATEMENT_CAUSES } from '../snapshot';
import { FigureWords, ReportWords } from '../words';

const GUARDRAIL_ORDER: [GuardrailState, 'broken' | 'holds' | 'insufficient'][] =
  [
    ['broken', 'broken'],
    ['holds', 'holds'],
    ['insufficient-data', 'insufficient'],
  ];

/**
 * How many guardrails are broken, hold, or have too little data.
 *
 * @public
 */
export function guardrailSentence(
  snapshot: Pick<ReportSnapshot, 'guardrails'>,
  words: ReportWords,
): string {
  const { guardrails } = snapshot;
  if (guardrails.length === 0) {
    return words.t('report.guardrails.none');
  }
  const total = words.t('report.guardrails.total', {
    count: guardrails.length,
  });
  const parts = GUARDRAIL_ORDER.map(([state, key]) => ({
    key,
    count: guardrails.filter(({ evaluation }) => evaluation.state === state)
      .length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }, place) =>
      words.t(
        place === 0
          ? `report.guardrails.first.${key}`
          : `report.guardrails.rest.${key}`,
        { count, total },
      ),
    );
  return `${FigureWords.create(words).clauses(parts)}.`;
}

/**
 * How many figures of earlier reports have changed, and by what.
 *
 * @public
 */
export function restatementSentence(
  snapshot: Pick<ReportSnapshot, 'restatements'>,
  words: ReportWords,
): string {
  const { restatements } = snapshot;
  if (restatements.length === 0) {
    return words.t('report.restatements.none');
  }
  const causes = RESTATEMENT_CAUSES.flatMap(cause => {
    const count = restatements.filter(restatement =>
      restatement.causes.includes(cause),
    ).length;
    return count > 0
      ? [
          words.t('report.restatements.causeCount', {
            cause: words.t(`report.restatements.cause.${cause}`),
            count,
          }),
        ]
      : [];
  });
  return words.t('report.restatements.sentence', {
    count: restatements.length,
    causes: FigureWords.create(words).list(causes),
  });
}

/**
 * What the figures rest on, which sources failed, and how much of the squads' capacity is seen.
 *
 * @public
 */
export function methodSentence(
  snapshot: Pick<ReportSnapshot, 'method' | 'adoption'>,
  words: ReportWords,
): string {
  const { sources, quality } = snapshot.method;
  const figures = FigureWords.create(words);
  const reporting = words.t('report.method.sources', { count: sources.length });
  const evidence =
    quality.latestEvidenceOn === undefined
      ? words.t('report.method.sentenceNoEvidence', { sources: reporting })
      : words.t('report.method.sentence', {
          sources: reporting,
          day: figures.day(quality.latestEvidenceOn),
        });
  const failed = sources.filter(
    ({ latestRun }) =>
      latestRun?.status === 'failed' || latestRun?.status === 'broken-off',
  ).length;
  const { attributedDays, capacityDays } = quality;
  return [
    sources.length === 0 ? words.t('report.method.noSource') : evidence,
    ...(failed > 0 ? [words.t('report.method.failed', { count: failed })] : []),
    capacityDays === undefined || capacityDays === 0
      ? words.t('report.method.coverageUnknown')
      : words.t('report.method.coverage', {
          share: figures.share(attributedDays / capacityDays),
        }),
  ].join(' ');
}
