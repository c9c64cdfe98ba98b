import { AdoptionCounts } from '../../schema';
import { adoptionCurve } from '../charts';
import { ReportAdoption, ReportMover } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportBlock, ReportCell } from './ReportBlock';

const MOST_MOVERS = 40;

/** How much each capability is adopted, its curve, and who moved. */
export function* adoptionBlocks(
  context: DocumentContext,
): Generator<ReportBlock> {
  const { snapshot, words } = context;
  const { adoption } = snapshot;
  if (adoption.length === 0) {
    return;
  }
  yield countTable(context);
  for (let place = 0; place < adoption.length; place += 2) {
    const charts = adoption.slice(place, place + 2).flatMap(
      (card, offset) =>
        adoptionCurve({
          adoption: card,
          id: `curve-${place + offset + 1}`,
          words,
        }) ?? [],
    );
    if (charts.length > 0) {
      yield { kind: 'charts', charts };
    }
  }
  const total = adoption.reduce((sum, { movement }) => sum + movement.total, 0);
  if (total > 0) {
    yield moverTable(context);
    const shown = Math.min(MOST_MOVERS, countOfMovers(adoption));
    if (total > shown) {
      yield {
        kind: 'text',
        small: true,
        text: [{ text: words.t('report.more', { count: total - shown }) }],
      };
    }
  }
}

function countTable(context: DocumentContext): ReportBlock {
  const { snapshot, words } = context;
  const head = (
    key:
      | 'capability'
      | 'adopted'
      | 'share'
      | 'previous'
      | 'yearAgo'
      | 'unknown'
      | 'exempt'
      | 'target',
  ) => words.t(`report.adoption.head.${key}`);
  return {
    kind: 'table',
    title: words.t('report.adoption.table'),
    columns: [
      { head: head('capability'), align: 'start', width: 30 },
      { head: head('adopted'), align: 'end', width: 13 },
      { head: head('share'), align: 'end', width: 9 },
      { head: head('previous'), align: 'end', width: 10 },
      { head: head('yearAgo'), align: 'end', width: 10 },
      { head: head('unknown'), align: 'end', width: 11 },
      { head: head('exempt'), align: 'end', width: 10 },
      { head: head('target'), align: 'end', width: 14 },
    ],
    rows: snapshot.adoption.map(adoption => countRow(adoption, context)),
  };
}

function countRow(
  adoption: ReportAdoption,
  context: DocumentContext,
): ReportCell[] {
  const { figures, links } = context;
  const { scorecard, capability, counts, previous, yearAgo, targets } =
    adoption;
  const target = targets.at(0);
  return [
    {
      text: displayText((capability ?? scorecard).title),
      href: links.scorecard(scorecard.ref),
      detail: asides(adoption, context),
    },
    { text: figures.of(counts.adopters, counts.eligible) },
    {
      text:
        counts.share === undefined
          ? ''
          : figures.shareBeside(
              counts.share,
              targets.map(({ share }) => share),
            ),
    },
    comparedCell(previous, context),
    comparedCell(yearAgo, context),
    { text: figures.count(counts.unknown) },
    { text: figures.count(counts.exempt) },
    target
      ? { text: figures.share(target.share), detail: figures.day(target.due) }
      : { text: '' },
  ];
}

function comparedCell(
  counts: AdoptionCounts | undefined,
  { figures }: DocumentContext,
): ReportCell {
  return counts?.share === undefined
    ? { text: '' }
    : {
        text: figures.share(counts.share),
        detail: figures.of(counts.adopters, counts.eligible),
      };
}

/** The scorecard's own title where it is another than the capability's, further levels, and what a figure does not show by itself. */
function asides(
  adoption: ReportAdoption,
  { words, figures }: DocumentContext,
): string | undefined {
  const { scorecard, capability, counts, levels, adoptedAt, mandated } =
    adoption;
  const adopted = levels.findIndex(({ name }) => name === adoptedAt);
  const notes = [
    ...(capability && capability.title !== scorecard.title
      ? [displayText(scorecard.title)]
      : []),
    ...counts.levels
      .slice(adopted + 1)
      .filter(({ reachable }) => reachable && counts.eligible > 0)
      .map(({ title, count }) =>
        words.t('report.adoption.furtherLevel', {
          level: displayText(title),
          figure: figures.of(count, counts.eligible),
        }),
      ),
    ...(mandated ? [words.t('report.mandated')] : []),
    ...(adoption.context.retrospective
      ? [words.t('report.retrospective')]
      : []),
  ];
  return notes.length > 0 ? notes.join(' · ') : undefined;
}

function moverTable(context: DocumentContext): ReportBlock {
  const { words } = context;
  const head = (
    key: 'service' | 'owner' | 'capability' | 'from' | 'to' | 'on' | 'why',
  ) => words.t(`report.adoption.head.${key}`);
  return {
    kind: 'table',
    title: words.t('report.adoption.moversTable'),
    columns: [
      { head: head('service'), align: 'start', width: 30 },
      { head: head('owner'), align: 'start', width: 13 },
      { head: head('capability'), align: 'start', width: 20 },
      { head: head('from'), align: 'start', width: 13 },
      { head: head('to'), align: 'start', width: 14 },
      { head: head('on'), align: 'end', width: 15 },
      { head: head('why'), align: 'start', width: 12 },
    ],
    rows: moverRows(context),
  };
}

function* moverRows(context: DocumentContext): Generator<ReportCell[]> {
  let shown = 0;
  for (const adoption of context.snapshot.adoption) {
    for (const mover of adoption.movement.movers) {
      if (shown === MOST_MOVERS) {
        return;
      }
      shown += 1;
      yield moverRow(mover, adoption, context);
    }
  }
}

function moverRow(
  mover: ReportMover,
  adoption: ReportAdoption,
  { words, figures, links }: DocumentContext,
): ReportCell[] {
  const level = (name: string | undefined) =>
    name === undefined
      ? words.t('report.adoption.notYet')
      : displayText(
          adoption.levels.find(candidate => candidate.name === name)?.title ??
            name,
        );
  return [
    {
      text: displayText(mover.entity.title),
      href: links.entity(mover.entity.ref),
    },
    { text: displayText(mover.owner?.title ?? '') },
    { text: displayText((adoption.capability ?? adoption.scorecard).title) },
    {
      text:
        mover.direction === 'appeared'
          ? words.t('report.adoption.appeared')
          : level(mover.from),
    },
    {
      text:
        mover.direction === 'went'
          ? words.t('report.adoption.went')
          : level(mover.to),
    },
    { text: figures.day(mover.on) },
    { text: words.t(`report.adoption.cause.${mover.cause}`) },
  ];
}

function countOfMovers(adoption: ReportAdoption[]): number {
  return adoption.reduce(
    (sum, { movement }) => sum + movement.movers.length,
    0,
  );
}
