import { CriterionStatus, GuardrailState } from '../../schema';
import { ReportCharter } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { metWords } from './metWords';
import { ReportBlock } from './ReportBlock';

/** Who it is, the verdict, the decision, the cost, and what changed of its goalposts, in sentences. */
export function* charterRemarks(
  charter: ReportCharter,
  context: DocumentContext,
): Generator<ReportBlock> {
  const { words } = context;
  yield {
    kind: 'text',
    small: true,
    withNext: true,
    text: [
      {
        text: words.t('report.charters.team', {
          owner: displayText(charter.owner.title),
          people: words.t('report.charters.people', { count: charter.people }),
          funding: words.t(`report.charters.funding.${charter.fundingModel}`),
          decider: displayText(charter.decider.title),
        }),
      },
    ],
  };
  const sentences =
    charter.phase === 'planned'
      ? []
      : [
          verdictSentence(charter, context),
          ...lateSentence(charter, context),
          ...decisionSentences(charter, context),
          ...beforeSentence(charter, context),
        ];
  if (sentences.length > 0) {
    yield { kind: 'text', text: [{ text: sentences.join(' ') }] };
  }
  const asides = [
    ...(charter.phase === 'retired' ? [words.t('report.charters.gone')] : []),
    ...(charter.retrospective ? [words.t('report.retrospectiveNote')] : []),
    ...costSentences(charter, context),
    ...goalpostSentence(charter, context),
  ];
  if (asides.length > 0) {
    yield {
      kind: 'text',
      small: true,
      withNext: true,
      text: [{ text: asides.join(' ') }],
    };
  }
}

function verdictSentence(charter: ReportCharter, context: DocumentContext) {
  const { words, figures, snapshot } = context;
  const { verdict } = charter;
  return words.t(`report.charters.verdict.${verdict.state}`, {
    day: figures.day(
      verdict.state === 'as-of-now'
        ? snapshot.asOf
        : (verdict.settlesOn ?? verdict.dueOn),
    ),
    outcome: words.t(`report.charters.outcome.${verdict.outcome}`),
    met: metWords(verdict, words),
  });
}

function lateSentence(
  { verdict, charter, criteria }: ReportCharter,
  { words, figures, snapshot }: DocumentContext,
): string[] {
  const { lateEvidence } = verdict;
  if (!lateEvidence) {
    return [];
  }
  const guardrails = snapshot.guardrails.filter(
    guardrail => guardrail.charter.ref === charter.ref,
  );
  const titles = new Map(
    [...criteria, ...guardrails.map(({ evaluation }) => evaluation)].map(
      ({ criterion }) => [criterion.id, criterion.title],
    ),
  );
  const changed = (lateEvidence.changed ?? []).map(({ id, status }) =>
    words.t('report.charters.lateStatus', {
      title: displayText(titles.get(id) ?? id),
      status: isGuardrailState(status)
        ? words.t(`report.guardrails.state.${status}`)
        : words.t(`report.charters.status.${status}`),
    }),
  );
  return [
    words.t('report.charters.late', {
      outcome: words.t(`report.charters.outcome.${lateEvidence.outcome}`),
      met: figures.count(lateEvidence.met),
      changed:
        changed.length > 0
          ? words.t('report.charters.lateChanged', {
              changed: figures.list(changed),
            })
          : '',
    }),
  ];
}

function isGuardrailState(
  status: CriterionStatus | GuardrailState,
): status is GuardrailState {
  return (
    status === 'holds' || status === 'broken' || status === 'insufficient-data'
  );
}

function decisionSentences(
  charter: ReportCharter,
  context: DocumentContext,
): string[] {
  const { words, figures } = context;
  const { decision, undecided, verdict, endsOn } = charter;
  if (undecided) {
    return [
      words.t('report.charters.undecidedOne', {
        day: figures.day(endsOn),
        outcome: words.t(`report.charters.outcome.${verdict.outcome}`),
      }),
    ];
  }
  if (!decision) {
    return [];
  }
  const params = {
    day: figures.day(decision.decidedOn),
    decision: words.t(`report.charters.decision.${decision.decision}`, {
      day: decision.holdUntil ? figures.day(decision.holdUntil) : '',
    }),
  };
  return decision.againstVerdict
    ? [
        words.t('report.charters.decidedAgainst', {
          ...params,
          reason: displayText(decision.reason ?? '') || words.t('report.none'),
        }),
      ]
    : [words.t('report.charters.decided', params)];
}

function beforeSentence(
  { previous }: ReportCharter,
  { words }: DocumentContext,
): string[] {
  return previous
    ? [
        words.t(`report.charters.before.${previous.state}`, {
          outcome: words.t(`report.charters.outcome.${previous.outcome}`),
          met: metWords(previous, words),
        }),
      ]
    : [];
}

function costSentences(
  { cost }: ReportCharter,
  { words, figures }: DocumentContext,
): string[] {
  if (!cost) {
    return [];
  }
  const gained =
    cost.gained.find(({ population }) => population === 'frozen') ??
    cost.gained.at(0);
  const total = words.t('report.charters.cost', {
    total: figures.money(cost.total, cost.currency),
  });
  if (!gained) {
    return [total];
  }
  return [
    total,
    gained.perService === undefined
      ? words.t('report.charters.noneGained')
      : words.t('report.charters.perService', {
          count: gained.services,
          services: figures.count(gained.services),
          amount: figures.money(gained.perService, cost.currency),
        }),
  ];
}

function goalpostSentence(
  { goalposts }: ReportCharter,
  { words, figures }: DocumentContext,
): string[] {
  const changes = goalposts.flatMap(revision =>
    revision.changes.filter(({ judges }) => judges).map(({ text }) => text),
  );
  return changes.length > 0
    ? [
        words.t('report.charters.goalposts', {
          count: changes.length,
          changes: figures.list(changes.map(displayText)),
        }),
      ]
    : [];
}
