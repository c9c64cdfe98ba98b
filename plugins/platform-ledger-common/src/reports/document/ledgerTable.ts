import { ReportSquad } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportBlock, ReportCell } from './ReportBlock';

const FIELDS = [
  'opening',
  'restated',
  'accrued',
  'repaid',
  'writtenOff',
  'closing',
] as const;

type Ledger = NonNullable<ReportSquad['ledger']>;

/** What each squad owes: opening with what the report before closed with, closing with what the next one opens with. */
export function ledgerTable(context: DocumentContext): ReportBlock {
  const { snapshot, words } = context;
  const ledgers = snapshot.allocation.squads.flatMap(
    ({ ledger }) => ledger ?? [],
  );
  return {
    kind: 'table',
    title: words.t('report.allocation.ledgerTable'),
    columns: [
      {
        head: words.t('report.allocation.head.squad'),
        align: 'start',
        width: 28,
      },
      ...FIELDS.map(field => ({
        head: words.t(`report.allocation.head.${field}`),
        align: 'end' as const,
        width: 12,
      })),
    ],
    rows: rows(context),
    total: [
      { text: words.t('report.allocation.total') },
      ...figuresOf(sumOf(ledgers), context),
    ],
  };
}

function* rows(context: DocumentContext): Generator<ReportCell[]> {
  const { snapshot, words, links } = context;
  for (const { squad, ledger } of snapshot.allocation.squads) {
    if (ledger) {
      yield [
        {
          text: displayText(squad.title),
          href: links.squad(squad.ref),
          detail: ledger.assessed
            ? undefined
            : words.t('report.allocation.verdict.not-assessed'),
        },
        ...figuresOf(ledger, context),
      ];
    }
  }
}

function figuresOf(
  ledger: Omit<Ledger, 'assessed' | 'through'>,
  { figures }: DocumentContext,
): ReportCell[] {
  return FIELDS.map(field => ({ text: figures.days(ledger[field]) }));
}

function sumOf(ledgers: Ledger[]): Omit<Ledger, 'assessed' | 'through'> {
  const sum = (field: (typeof FIELDS)[number]) =>
    ledgers.reduce((total, ledger) => total + ledger[field], 0);
  return {
    opening: sum('opening'),
    restated: sum('restated'),
    accrued: sum('accrued'),
    repaid: sum('repaid'),
    writtenOff: sum('writtenOff'),
    closing: sum('closing'),
  };
}
