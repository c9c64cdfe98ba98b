import {
  AdoptionCounts,
  ReportAllocation,
  ReportCharter,
  ReportGuardrail,
  RestatedFigure,
  TitledRef,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** The parts of a snapshot whose figures can be restated. */
export interface Stated {
  adoption: { scorecard: TitledRef; counts: AdoptionCounts }[];
  allocation: ReportAllocation;
  charters: ReportCharter[];
  guardrails: ReportGuardrail[];
}

type FigureKind = RestatedFigure['kind'];

/** A figure as a report stated it. */
export interface StatedFigure {
  /** Names the figure within a report. */
  key: string;
  subject?: TitledRef;
  kind: FigureKind;
  /** Of a criterion or guardrail. */
  about?: { criterion: string; title: string; unit: string };
  /** A number with what it counts, or a word. */
  value?: number | string;
  of?: number;
}

/**
 * Every figure of a report that late evidence can change.
 */
export function statedFigures(stated: Stated): StatedFigure[] {
  return [
    ...stated.adoption.map(({ scorecard, counts }) =>
      figure({
        subject: scorecard,
        kind: 'adopters',
        value: counts.adopters,
        of: counts.eligible,
      }),
    ),
    ...[
      ...stated.allocation.squads,
      ...stated.allocation.platformTeams,
    ].flatMap(({ squad, cell, ledger }) => [
      figure({ subject: squad, kind: 'platform-share', value: cell.share }),
      figure({ subject: squad, kind: 'band-verdict', value: cell.verdict }),
      figure({ subject: squad, kind: 'deferred', value: ledger?.closing }),
    ]),
    figure({
      kind: 'redistributed',
      value: stated.allocation.redistributed.days,
    }),
    ...stated.charters.flatMap(figuresOfCharter),
    ...stated.guardrails.flatMap(({ charter, evaluation }) => {
      const { criterion, metric, value, state } = evaluation;
      const about = aboutOf(criterion, metric?.unit);
      return [
        figure({ subject: charter, kind: 'guardrail-value', about, value }),
        figure({
          subject: charter,
          kind: 'guardrail-state',
          about,
          value: state,
        }),
      ];
    }),
  ];
}

function figuresOfCharter({
  charter,
  verdict,
  criteria,
}: ReportCharter): StatedFigure[] {
  return [
    figure({
      subject: charter,
      kind: 'charter-outcome',
      value: verdict.outcome,
    }),
    ...criteria.flatMap(
      ({ criterion, metric, judged, status, frozen, current }) => {
        const about = aboutOf(criterion, metric?.unit);
        const reading = judged === 'frozen' ? (frozen ?? current) : current;
        return [
          figure({
            subject: charter,
            kind: 'criterion-value',
            about,
            value: reading.value,
          }),
          figure({
            subject: charter,
            kind: 'criterion-status',
            about,
            value: status,
          }),
        ];
      },
    ),
  ];
}

function aboutOf(
  criterion: { id: string; title: string },
  unit: string | undefined,
): StatedFigure['about'] {
  return {
    criterion: criterion.id,
    title: criterion.title,
    unit: unit ?? 'share',
  };
}

function figure(stated: Omit<StatedFigure, 'key'>): StatedFigure {
  const { subject, kind, about } = stated;
  const key = [subject?.ref ?? '', kind, about?.criterion ?? ''].join(' ');
  return { ...stated, key };
}
