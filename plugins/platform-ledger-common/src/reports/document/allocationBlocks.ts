import { PolicyInForce } from '../../schema';
import { allocationBars, allocationDistribution } from '../charts';
import { redistributedSentence } from '../sentences';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ledgerTable } from './ledgerTable';
import { ReportBlock } from './ReportBlock';
import { shareTable } from './shareTable';

const WIDTH = 483;
const HEIGHT = 150;

/** Squads against their band, what they owe, what was written again and again, and by which policy all of it was judged. */
export function* allocationBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words } = context;
  const { allocation } = snapshot;
  const id = 'allocation';
  const chart =
    allocationBars({ allocation, id, words }) ??
    allocationDistribution({
      allocation,
      id,
      words,
      width: WIDTH,
      height: HEIGHT,
    });
  if (chart) {
    yield { kind: 'charts', charts: [chart] };
  }
  const hasRows =
    allocation.squads.length +
      allocation.platformTeams.length +
      allocation.merged.length >
    0;
  if (hasRows) {
    yield shareTable(context);
  }
  if (allocation.squads.some(({ ledger }) => ledger)) {
    yield ledgerTable(context);
  }
  yield {
    kind: 'text',
    text: [{ text: redistributedSentence(allocation, words) }],
  };
  for (const policy of allocation.policies) {
    yield {
      kind: 'text',
      small: true,
      text: [{ text: policyWords(policy, context) }],
    };
  }
  const asides = [
    ...(allocation.unmatchedPersons > 0
      ? [
          words.t('report.allocation.unmatched', {
            count: allocation.unmatchedPersons,
          }),
        ]
      : []),
    ...allocation.problems.map(displayText),
  ];
  if (asides.length > 0) {
    yield { kind: 'text', small: true, text: [{ text: asides.join(' ') }] };
  }
}

function policyWords(
  policy: PolicyInForce,
  { words, figures }: DocumentContext,
): string {
  return words.t('report.allocation.policy', {
    policy: displayText(policy.title),
    number: policy.revision.number,
    method: words.t(`report.allocation.method.${policy.method}`),
    denominator: words.t(`report.allocation.denominator.${policy.denominator}`),
    crossCutting: words.t(
      `report.allocation.crossCutting.${policy.crossCutting}`,
    ),
    coverage: figures.share(policy.coverageFloor),
    days: figures.personDays(policy.minimumDays),
  });
}
