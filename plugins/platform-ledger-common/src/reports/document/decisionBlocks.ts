import { ReportDecision } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { metWords } from './metWords';
import { ReportBlock } from './ReportBlock';

/** What is needed, of whom, by when. */
export function* decisionBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words, figures } = context;
  const { decisions, asOf } = snapshot;
  if (decisions.length === 0) {
    return;
  }
  yield {
    kind: 'decisions',
    items: decisions.map(decision => {
      const { by, decider } = decision;
      const overdue = by !== undefined && by < asOf;
      return {
        ...whatAndWhy(decision, context),
        who: displayText(decider.title),
        by: byWords(),
        overdue,
      };

      function byWords() {
        if (by === undefined) {
          return words.t('report.decisions.noDay');
        }
        return overdue
          ? words.t('report.decisions.since', { day: figures.day(by) })
          : words.t('report.decisions.by', { day: figures.day(by) });
      }
    }),
  };
}

function whatAndWhy(
  decision: ReportDecision,
  context: DocumentContext,
): { what: string; why: string; href?: string } {
  const { words, figures, links } = context;
  const titles = (refs: { title: string }[]) =>
    figures.list(refs.map(({ title }) => displayText(title)));
  switch (decision.kind) {
    case 'gate':
      return gate(decision, context);
    case 'hold-ends':
      return {
        what: words.t('report.decisions.holdEnds', {
          charter: displayText(decision.charter.title),
        }),
        why: decision.by
          ? words.t('report.decisions.holdEndsWhy', {
              day: figures.day(decision.by),
            })
          : '',
        href: links.gate(decision.charter.ref),
      };
    case 'goalposts':
      return {
        what: words.t('report.decisions.goalposts', {
          count: decision.changes.length,
          charter: displayText(decision.charter.title),
        }),
        why: words.t('report.decisions.goalpostsWhy', {
          changes: figures.list(decision.changes.map(displayText)),
        }),
        href: links.charter(decision.charter.ref),
      };
    case 'trade-off':
      return {
        what: words.t('report.decisions.tradeOff', {
          deferred: displayText(decision.deferred),
        }),
        why: words.t('report.decisions.tradeOffWhy', {
          squad: displayText(decision.squad.title),
          shipped: displayText(decision.shipped),
          days: figures.personDays(decision.owedDays),
        }),
        href: links.squad(decision.squad.ref),
      };
    case 'hand-over':
      return {
        what: words.t('report.decisions.handOver', {
          count: decision.capabilities.length,
          charter: displayText(decision.charter.title),
        }),
        why: words.t('report.decisions.handOverWhy', {
          capabilities: titles(decision.capabilities),
        }),
        href: links.charter(decision.charter.ref),
      };
    default:
      return {
        what: words.t('report.decisions.belowBand', {
          count: decision.squads.length,
        }),
        why: words.t('report.decisions.belowBandWhy', {
          squads: titles(decision.squads),
          days: figures.personDays(decision.owedDays),
        }),
      };
  }
}

function gate(
  decision: Extract<ReportDecision, { kind: 'gate' }>,
  context: DocumentContext,
) {
  const { words, links, snapshot } = context;
  const { charter, outcome, broken, by, retrospective } = decision;
  const hasPassed = by !== undefined && by < snapshot.asOf;
  return {
    what: words.t('report.decisions.gate', {
      charter: displayText(charter.title),
    }),
    why: [
      words.t('report.decisions.gateWhy', {
        met: metWords(decision, words),
        outcome: words.t(`report.charters.outcome.${outcome}`),
      }),
      ...(broken > 0
        ? [words.t('report.decisions.broken', { count: broken })]
        : []),
      ...(hasPassed ? [words.t('report.decisions.stands')] : []),
      ...(retrospective ? [words.t('report.retrospectiveNote')] : []),
    ].join(' '),
    href: links.gate(charter.ref),
  };
}
