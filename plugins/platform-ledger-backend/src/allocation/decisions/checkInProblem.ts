import {
  CheckInDeclaration,
  DayNumber,
  FieldProblem,
  fromDayNumber,
  PeriodSpan,
  toDayNumber,
  isDay,
  UNCATEGORISED,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from '../engine/PolicyBook';
import { PolicyAt, SquadCalendar } from '../engine/SquadCalendar';

/** Longer than any sprint by far: where the sprint before a day ended is known from then on. */
const LEAD_DAYS = 366;

/** Categories that need no rule to be declared. */
export const COMMON_CATEGORIES = [
  'platform',
  'product',
  'keep-the-lights-on',
  'unplanned',
  UNCATEGORISED,
];

/**
 * The sprint of a check-in, or what is wrong with the check-in.
 *
 * `policy`: in force on the sprint's first day
 * `policyAt`: by which the squad's days are cut
 * `isPlatformTeam`: whether the squad owns a charter whose runway covers the sprint's first day
 */
export function checkInProblem(options: {
  checkIn: CheckInDeclaration;
  policy: JudgingPolicy;
  policyAt: PolicyAt;
  today: DayNumber;
  isPlatformTeam: boolean;
}): { sprint: PeriodSpan } | { problem: FieldProblem } {
  const { checkIn, policy, policyAt, today, isPlatformTeam } = options;
  if (!isDay(checkIn.sprint)) {
    return {
      problem: { field: 'sprint', reason: `'${checkIn.sprint}' is not a day` },
    };
  }
  const day = toDayNumber(checkIn.sprint);
  const sprint = sprintAt(policyAt, day);
  if (!sprint) {
    return {
      problem: {
        field: 'sprint',
        reason: `the policy '${policy.entityRef}' does not say how long a sprint is`,
      },
    };
  }
  if (sprint.start !== day) {
    return {
      problem: {
        field: 'sprint',
        reason: `no sprint begins on ${checkIn.sprint}; the one that it lies in begins on ${fromDayNumber(sprint.start)}`,
      },
    };
  }
  if (day > today) {
    return {
      problem: {
        field: 'sprint',
        reason: `the sprint of ${checkIn.sprint} has not begun; today is ${fromDayNumber(today)} in UTC`,
      },
    };
  }
  if (checkIn.unrequestedDays !== undefined && !isPlatformTeam) {
    return {
      problem: {
        field: 'unrequestedDays',
        reason:
          'only a platform team, which owns a charter that runs, states what nobody asked for',
      },
    };
  }
  const problem = statedProblem(checkIn, policy);
  return problem ? { problem } : { sprint };
}

/** As figures are cut: where the length of sprints changed, one begins where the one before it ended. */
function sprintAt(policyAt: PolicyAt, day: DayNumber): PeriodSpan | undefined {
  const { sprints } = SquadCalendar.create({
    from: day - LEAD_DAYS,
    to: day + 1,
    policyAt,
  });
  return sprints.find(({ start, end }) => start <= day && day < end);
}

function statedProblem(
  { share, categories }: CheckInDeclaration,
  policy: JudgingPolicy,
): FieldProblem | undefined {
  if ((share === undefined) === (categories === undefined)) {
    return {
      field: 'share',
      reason: 'a check-in states either a share or days by category',
    };
  }
  const known = new Set([
    ...COMMON_CATEGORIES,
    ...policy.spec.categories.map(({ category }) => category),
  ]);
  const named = new Set<string>();
  for (const { category } of categories ?? []) {
    if (!known.has(category)) {
      return {
        field: 'categories',
        reason: `'${category}' is none of ${[...known].join(', ')}`,
      };
    }
    if (named.has(category)) {
      return {
        field: 'categories',
        reason: `'${category}' stands there twice`,
      };
    }
    named.add(category);
  }
  return undefined;
}
