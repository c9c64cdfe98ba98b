import {
  BandVerdict,
  BEGINNING,
  fieldError,
  fromDayNumber,
  OPEN_END,
  PeriodSpan,
  PolicyPreview,
  quarterOf,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { AllocationBooks, isPlatformTeam } from '../engine/AllocationBooks';
import { collectEffort } from '../engine/collectEffort';
import { EffortCells } from '../engine/EffortCells';
import { PolicyOfGroup } from '../engine/GroupBook';
import { membersOfSquads, SquadDays } from '../engine/membersOfSquads';
import { JudgingPolicy } from '../engine/PolicyBook';
import { SquadCalendar } from '../engine/SquadCalendar';
import { cellOf } from './cellOf';
import { ContributorsByPart } from './ContributorsByPart';
import { declaredFigures } from './declaredFigures';
import { describePeriod } from './describePeriod';
import { judgeFigures } from './judgeFigures';
import { PreviewedItems } from './PreviewedItems';
import { previewedPolicy } from './previewedPolicy';
import { AllocationSession } from './readBooks';

/**
 * What a policy that is not merged yet would do to the latest whole quarter. Nothing of it is stored. It tells verdicts and numbers of items, never a share: a
 * policy could be made up to single one person's work out, so what fewer persons than the minimum stand behind is withheld.
 *
 * @throws InputError that names every wrong field, and for a quarter whose traces were reduced
 */
export async function previewPolicy(
  session: AllocationSession,
  policy: unknown,
): Promise<PolicyPreview> {
  const { books } = session;
  const judging = previewedPolicy(books, policy);
  const quarter = latestWholeQuarter(books, judging);
  if (!books.reduced.isRaw(quarter)) {
    throw fieldError(
      'asOf',
      `of ${quarter.label} daily sums are kept, and no traces; a policy can be previewed on later quarters only`,
    );
  }
  const options = { policy: judging, quarter };
  const squads = squadsOf(books, options);
  const judged = squads
    .filter(({ force }) => force.policy.key === judging.key)
    .map(({ group }) => group);
  const items = PreviewedItems.create(judging, books.overrides);
  const platform = ContributorsByPart.create();
  const { cells } = await collectEffort({
    tx: session.tx,
    reader: session.engine.sources.reader,
    recording: books.recording,
    asOf: books.asOf,
    calendars: new Map(
      judged.map(group => [group, SquadCalendar.ofSpan(quarter, [judging])]),
    ),
    members: membersOfSquads(books.persons, squadDaysOf(squads)),
    overrides: books.overrides,
    onPart: part => {
      items.add(part);
      platform.add(part);
    },
  });
  const preview: PolicyPreview = {
    asOf: fromDayNumber(books.asOf),
    quarter: describePeriod(quarter, books.asOf),
    ...items.take(),
    changes: [],
    unchanged: 0,
    withheld: 0,
  };
  const { groups } = books.groups.during(quarter);
  for (const group of new Set([...books.squads.keys(), ...judged])) {
    const from = presentVerdict({ books, group, quarter });
    const to = judged.includes(group)
      ? verdictOf({ ...options, books, group, cells, platform })
      : 'none';
    if (from === 'withheld' || to === 'withheld') {
      preview.withheld += 1;
    } else if (from === to) {
      preview.unchanged += from === 'none' ? 0 : 1;
    } else {
      preview.changes.push({
        group,
        title: groups.get(group)?.title,
        from: from === 'none' ? undefined : from,
        to: to === 'none' ? undefined : to,
      });
    }
  }
  return preview;
}

/** A verdict; `none` where the policy is not the group's. */
type PreviewedVerdict = BandVerdict | 'none' | 'withheld';

function latestWholeQuarter(
  books: AllocationBooks,
  { spec }: JudgingPolicy,
): PeriodSpan {
  const running = quarterOf(books.asOf, spec.fiscalYearStartsIn);
  return running.end <= books.asOf + 1
    ? running
    : quarterOf(running.start - 1, spec.fiscalYearStartsIn);
}

interface PreviewedSquad {
  group: string;
  force: PolicyOfGroup;
}

/** Squads, and groups that a policy matches themselves, with the policy that would judge them. */
function squadsOf(
  books: AllocationBooks,
  options: { policy: JudgingPolicy; quarter: PeriodSpan },
): PreviewedSquad[] {
  const { policy, quarter } = options;
  const policies = books.policies.with(policy).on(quarter.start);
  return books.groups.refs().flatMap(group => {
    const force = books.groups.policyOf({ group, span: quarter, policies });
    return force && (force.direct || books.squads.has(group))
      ? [{ group, force }]
      : [];
  });
}

/** With the policy, the quarter's squads are squads on all days. */
function squadDaysOf(squads: PreviewedSquad[]): SquadDays {
  const groups = new Set(squads.map(({ group }) => group));
  const always = [{ start: BEGINNING, end: OPEN_END }];
  return group => (groups.has(group) ? always : []);
}

function presentVerdict(options: {
  books: AllocationBooks;
  group: string;
  quarter: PeriodSpan;
}): PreviewedVerdict {
  const { books, group, quarter } = options;
  const squad = books.squads.get(group);
  const period = squad?.calendar.quarters.find(
    ({ start, end }) => start === quarter.start && end === quarter.end,
  );
  if (!squad || !period) {
    return 'none';
  }
  const cell = cellOf({ books, group, squad, period });
  return cell.suppressed ? 'withheld' : cell.verdict;
}

function verdictOf(options: {
  books: AllocationBooks;
  group: string;
  quarter: PeriodSpan;
  policy: JudgingPolicy;
  cells: EffortCells;
  platform: ContributorsByPart;
}): PreviewedVerdict {
  const { books, group, quarter, policy, cells, platform } = options;
  if (isPlatformTeam(books, group, quarter.end - 1)) {
    return 'not-assessed';
  }
  const { method, minimumGroupSize } = policy.spec;
  if (method === 'declared') {
    const span = quarter;
    const figures = declaredFigures({ books, group, span, minimumGroupSize });
    return figures ? judgeFigures({ figures, policy }).verdict : 'not-assessed';
  }
  const effort = cells.get(group)!;
  const contributors = effort.contributors(0).size;
  if (
    (contributors > 0 && contributors < minimumGroupSize) ||
    !platform.isEnough(group, minimumGroupSize)
  ) {
    return 'withheld';
  }
  return judgeFigures({
    policy,
    figures: {
      unit: method === 'points' ? 'story-points' : 'person-days',
      categories: effort.categories([0], policy),
      capacity: books.capacity.of(group, quarter),
    },
  }).verdict;
}
