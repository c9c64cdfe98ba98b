import { CharterVerdict } from '../../schema';
import { runwayLine } from '../charts';
import { charterOutlook } from '../sentences';
import { ReportCharter } from '../snapshot';
import { displayText } from '../words';
import { charterRemarks } from './charterRemarks';
import { criterionTable } from './criterionTable';
import { DocumentContext } from './DocumentContext';
import { ReportMark } from '../charts';
import { ReportBlock, ReportCell } from './ReportBlock';

const MARKS: Record<string, ReportMark> = {
  onTrack: 'good',
  atRisk: 'bad',
  tooEarly: 'unknown',
  planned: 'unknown',
};

/** The charters in a table, then each with its runway and criteria. */
export function* charterBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words, links } = context;
  const { charters } = snapshot;
  if (charters.length > 1) {
    yield overview(context);
  }
  for (const [place, charter] of charters.entries()) {
    yield {
      kind: 'heading',
      text: [
        {
          text: displayText(charter.charter.title),
          href: links.charter(charter.charter.ref),
        },
      ],
    };
    yield* charterRemarks(charter, context);
    const chart = charter.criteria.slice(0, 1).flatMap(
      criterion =>
        runwayLine({
          charter,
          criterion,
          id: `runway-${place + 1}`,
          words,
        }) ?? [],
    );
    if (chart.length > 0) {
      yield { kind: 'charts', charts: chart };
    }
    yield criterionTable(charter, context);
  }
}

function overview(context: DocumentContext): ReportBlock {
  const { snapshot, words } = context;
  const head = (
    key: 'charter' | 'gate' | 'met' | 'outlook' | 'verdict' | 'before',
  ) => words.t(`report.charters.head.${key}`);
  return {
    kind: 'table',
    title: words.t('report.sections.charters'),
    columns: [
      { head: head('charter'), align: 'start', width: 34 },
      { head: head('gate'), align: 'end', width: 15 },
      { head: head('met'), align: 'end', width: 12 },
      { head: head('outlook'), align: 'start', width: 17 },
      { head: head('verdict'), align: 'start', width: 12 },
      { head: head('before'), align: 'start', width: 12 },
    ],
    rows: snapshot.charters.map(charter => rowOf(charter, context)),
  };
}

function rowOf(charter: ReportCharter, context: DocumentContext): ReportCell[] {
  const { words, figures, links } = context;
  const { verdict, previous, retrospective } = charter;
  const outlook = charterOutlook(charter);
  const outcomeOf = (judged: Pick<CharterVerdict, 'outcome' | 'state'>) => ({
    text: words.t(`report.charters.outcome.${judged.outcome}`),
    ...(judged.state === 'as-of-now' && {
      detail: words.t('report.charters.asThingsStand'),
    }),
  });
  return [
    {
      text: displayText(charter.charter.title),
      href: links.charter(charter.charter.ref),
      detail: retrospective ? words.t('report.retrospective') : undefined,
    },
    { text: figures.day(charter.endsOn) },
    { text: figures.of(verdict.met, verdict.of) },
    {
      text: words.t(`report.charters.outlook.${outlook}`),
      mark: MARKS[outlook],
    },
    outlook === 'planned' ? { text: '' } : outcomeOf(verdict),
    previous ? outcomeOf(previous) : { text: '' },
  ];
}
