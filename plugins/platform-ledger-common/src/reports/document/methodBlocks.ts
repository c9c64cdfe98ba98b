import { ReportMark } from '../charts';
import { ReportBlock, ReportCell } from './ReportBlock';
import { displayText } from '../words';
import { ReportSource } from '../snapshot';
import { dayOf } from '../../time';
import { DocumentContext } from './DocumentContext';
import { qualityRows } from './qualityRows';

const HASH_DIGITS = 12;
const HOW = [
  'adoption',
  'allocation',
  'charters',
  'unknownNever',
  'team',
] as const;

/** How figures are made, by which definitions, from which sources, and how good the data is. */
export function* methodBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words } = context;
  yield { kind: 'heading', text: [{ text: words.t('report.method.how') }] };
  for (const key of HOW) {
    yield {
      kind: 'text',
      text: [{ text: words.t(`report.method.${key}`) }],
    };
  }
  if (snapshot.method.definitions.length > 0) {
    yield definitionTable(context);
  }
  if (snapshot.method.sources.length > 0) {
    yield sourceTable(context);
  }
  yield {
    kind: 'table',
    title: words.t('report.method.quality'),
    columns: [
      {
        head: words.t('report.method.head.measure'),
        align: 'start',
        width: 60,
      },
      { head: words.t('report.method.head.value'), align: 'end', width: 40 },
    ],
    rows: qualityRows(context),
  };
}

function definitionTable(context: DocumentContext): ReportBlock {
  const { snapshot, words, figures } = context;
  const head = (key: 'definition' | 'kind' | 'revision' | 'seen' | 'hash') =>
    words.t(`report.method.head.${key}`);
  return {
    kind: 'table',
    title: words.t('report.method.definitions'),
    columns: [
      { head: head('definition'), align: 'start', width: 42 },
      { head: head('kind'), align: 'start', width: 18 },
      { head: head('revision'), align: 'end', width: 12 },
      { head: head('seen'), align: 'end', width: 16 },
      { head: head('hash'), align: 'start', width: 18 },
    ],
    rows: snapshot.method.definitions.map(
      ({ definition, kind, revision, retrospective, problems }) => [
        {
          text: displayText(definition.title),
          detail:
            [
              ...(retrospective ? [words.t('report.retrospective')] : []),
              ...(problems.length > 0
                ? [words.t('report.method.invalid')]
                : []),
            ].join(' · ') || undefined,
        },
        { text: kind },
        { text: figures.count(revision.number) },
        { text: figures.day(revision.firstSeenOn) },
        { text: displayText(revision.contentHash).slice(0, HASH_DIGITS) },
      ],
    ),
  };
}

function sourceTable(context: DocumentContext): ReportBlock {
  const { snapshot, words } = context;
  const head = (
    key:
      | 'source'
      | 'kind'
      | 'latestDay'
      | 'latestRun'
      | 'received'
      | 'rejected'
      | 'state',
  ) => words.t(`report.method.head.${key}`);
  return {
    kind: 'table',
    title: words.t('report.method.sources'),
    columns: [
      { head: head('source'), align: 'start', width: 28 },
      { head: head('kind'), align: 'start', width: 11 },
      { head: head('latestDay'), align: 'end', width: 14 },
      { head: head('latestRun'), align: 'end', width: 14 },
      { head: head('received'), align: 'end', width: 12 },
      { head: head('rejected'), align: 'end', width: 12 },
      { head: head('state'), align: 'start', width: 14 },
    ],
    rows: snapshot.method.sources.map(source => sourceRow(source, context)),
  };
}

function sourceRow(
  source: ReportSource,
  { words, figures }: DocumentContext,
): ReportCell[] {
  const { kind, latestDay, latestRun } = source;
  return [
    { text: displayText(source.title) },
    { text: words.t(`report.method.kind.${kind}`) },
    {
      text: latestDay ? figures.day(latestDay) : words.t('report.noData'),
    },
    {
      text: latestRun ? figures.day(dayOf(new Date(latestRun.at))) : '',
    },
    { text: latestRun ? figures.count(latestRun.received) : '' },
    { text: latestRun ? figures.count(latestRun.rejected) : '' },
    latestRun
      ? {
          text: words.t(`report.method.run.${latestRun.status}`),
          mark: markOf(latestRun.status),
        }
      : { text: '' },
  ];
}

function markOf(
  status: NonNullable<ReportSource['latestRun']>['status'],
): ReportMark | undefined {
  return status === 'failed' || status === 'broken-off' ? 'bad' : undefined;
}
