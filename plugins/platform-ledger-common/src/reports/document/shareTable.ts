import { BandVerdict } from '../../schema';
import { Band } from '../../definitions';
import { ComparedShare, ReportSnapshot, ReportSquad } from '../snapshot';
import { displayText } from '../words';
import { DocumentContext } from './DocumentContext';
import { ReportMark } from '../charts';
import { ReportBlock, ReportCell } from './ReportBlock';

const MARKS: Record<BandVerdict, ReportMark> = {
  below: 'bad',
  within: 'good',
  above: 'high',
  'insufficient-data': 'unknown',
  'not-assessed': 'unknown',
};

/** Planned and actual share of each squad, its coverage and verdict; platform teams and merged groups apart, below. */
export function shareTable(context: DocumentContext): ReportBlock {
  const { words } = context;
  const head = (
    key:
      | 'squad'
      | 'planned'
      | 'actual'
      | 'previous'
      | 'yearAgo'
      | 'coverage'
      | 'verdict',
  ) => words.t(`report.allocation.head.${key}`);
  return {
    kind: 'table',
    title: words.t('report.allocation.shareTable'),
    columns: [
      { head: head('squad'), align: 'start', width: 26 },
      { head: head('planned'), align: 'end', width: 19 },
      { head: head('actual'), align: 'end', width: 13 },
      { head: head('previous'), align: 'end', width: 11 },
      { head: head('yearAgo'), align: 'end', width: 11 },
      { head: head('coverage'), align: 'end', width: 12 },
      { head: head('verdict'), align: 'start', width: 20 },
    ],
    rows: rows(context),
  };
}

function* rows(context: DocumentContext): Generator<ReportCell[]> {
  const { words, snapshot } = context;
  const { squads, platformTeams, merged } = snapshot.allocation;
  for (const squad of squads) {
    yield rowOf(squad, displayText(squad.squad.title), context);
  }
  for (const team of platformTeams) {
    const title = displayText(team.squad.title);
    yield rowOf(
      team,
      words.t('report.allocation.platformTeam', { team: title }),
      context,
    );
  }
  for (const group of merged) {
    const title = displayText(group.squad.title);
    yield rowOf(
      group,
      words.t('report.allocation.mergedRow', { group: title }),
      context,
    );
  }
}

function rowOf(
  row: ReportSquad,
  title: string,
  context: DocumentContext,
): ReportCell[] {
  const { words, figures, links } = context;
  const { cell, squad, mergedInto } = row;
  const name = {
    text: title,
    href: links.squad(squad.ref),
    detail: asides(row, context),
  };
  if (cell.suppressed) {
    return [
      name,
      planned(row, context),
      { text: '' },
      { text: '' },
      { text: '' },
      { text: '' },
      {
        text: words.t('report.allocation.suppressed'),
        mark: 'unknown',
        detail:
          mergedInto &&
          words.t('report.allocation.mergedInto', {
            group: displayText(mergedInto.title),
          }),
      },
    ];
  }
  return [
    name,
    planned(row, context),
    {
      text: figures.shareBeside(cell.share, limitsOf(row, context)),
      detail: daysOf(row, context),
    },
    compared(row.previous, context),
    compared(row.yearAgo, context),
    {
      text:
        cell.coverage === undefined
          ? words.t('report.allocation.coverageUnknown')
          : figures.share(cell.coverage),
    },
    {
      text: figures.verdict(cell.verdict),
      mark: MARKS[cell.verdict],
      detail: reasons(row, context),
    },
  ];
}

function bandOf(
  policy: string | undefined,
  { allocation }: Pick<ReportSnapshot, 'allocation'>,
): Band | undefined {
  return allocation.policies.find(({ entityRef }) => entityRef === policy)
    ?.band;
}

function limitsOf(
  { policy }: ReportSquad,
  { snapshot }: DocumentContext,
): number[] {
  const band = bandOf(policy, snapshot);
  return band ? [band.floor, band.ceiling] : [];
}

/** The band, and its days where capacity is known. */
function planned(
  { policy, planned: plan }: ReportSquad,
  { words, figures, snapshot }: DocumentContext,
): ReportCell {
  const band = bandOf(policy, snapshot);
  if (!band) {
    return { text: '' };
  }
  const days =
    plan &&
    words.t('report.allocation.plannedDays', {
      floor: figures.days(plan.floorDays),
      ceiling: figures.days(plan.ceilingDays),
    });
  return {
    text: words.t('report.allocation.planned', {
      floor: figures.share(band.floor),
      ceiling: figures.share(band.ceiling),
    }),
    detail:
      plan && days && plan.repayDays > 0
        ? words.t('report.allocation.plannedRepay', {
            days,
            repay: figures.days(plan.repayDays),
          })
        : days,
  };
}

/** Platform days of the days that are shared out; story points and a squad's declared share are no days. */
function daysOf(
  { cell }: ReportSquad,
  { words, figures }: DocumentContext,
): string | undefined {
  const { unit, platform, attributed } = cell;
  return unit === 'person-days' &&
    platform !== undefined &&
    attributed !== undefined
    ? words.t('report.allocation.daysOf', {
        part: figures.days(platform),
        whole: figures.days(attributed),
      })
    : undefined;
}

function compared(
  share: ComparedShare | undefined,
  { figures }: DocumentContext,
): ReportCell {
  return { text: share?.share === undefined ? '' : figures.share(share.share) };
}

function reasons(
  { cell }: ReportSquad,
  { words }: DocumentContext,
): string | undefined {
  const said = cell.reasons
    .filter(
      reason => reason !== 'capacity-unknown' && reason !== 'platform-team',
    )
    .map(reason => words.t(`report.allocation.reason.${reason}`));
  return said.length > 0 ? said.join(', ') : undefined;
}

function asides(
  { cell, decay, tradeOffs }: ReportSquad,
  { words }: DocumentContext,
): string | undefined {
  const notes = [
    ...(cell.selfReported ? [words.t('report.allocation.selfReported')] : []),
    ...(decay?.decaying ? [words.t('report.allocation.decaying')] : []),
    ...(tradeOffs.overdue > 0
      ? [words.t('report.allocation.overdue', { count: tradeOffs.overdue })]
      : []),
  ];
  return notes.length > 0 ? notes.join(', ') : undefined;
}
