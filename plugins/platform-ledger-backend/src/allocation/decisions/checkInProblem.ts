import {
  CheckInDeclaration,
  DayNumber,
  fromDayNumber,
  PeriodSpan,
  periodOf,
  toDayNumber,
  isDay,
  UNCATEGORISED,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from '../engine/PolicyBook';

/** Categories that need no rule to be declared. */
export const COMMON_CATEGORIES = [
  'platform',
  'product',
  'keep-the-lights-on',
  'unplanned',
  UNCATEGORISED,
];

/**
 * The sprint of a check-in, or what is wrong with the check-in, beginning with the field.
 *
 * `isPlatformTeam`: whether the squad owns a charter whose runway covers the sprint's first day
 */
export function checkInProblem(options: {
  checkIn: CheckInDeclaration;
  policy: JudgingPolicy;
  today: DayNumber;
  isPlatformTeam: boolean;
}): { sprint: PeriodSpan } | { problem: string } {
  const { checkIn, policy, today, isPlatformTeam } = options;
  if (!policy.spec.sprint) {
    return {
      problem: `sprint: the policy '${policy.entityRef}' does not say how long a sprint is`,
    };
  }
  if (!isDay(checkIn.sprint)) {
    return { problem: `sprint: '${checkIn.sprint}' is not a day` };
  }
  const day = toDayNumber(checkIn.sprint);
  const sprint = periodOf({ kind: 'sprint', day, calendar: policy.spec });
  if (sprint.start !== day) {
    return {
      problem: `sprint: no sprint begins on ${checkIn.sprint}; the one that it lies in begins on ${fromDayNumber(sprint.start)}`,
    };
  }
  if (day > today) {
    return {
      problem: `sprint: the sprint of ${checkIn.sprint} has not begun; today is ${fromDayNumber(today)} in UTC`,
    };
  }
  if (checkIn.unrequestedDays !== undefined && !isPlatformTeam) {
    return {
      problem:
        'unrequestedDays: only a platform team, which owns a charter that runs, states what nobody asked for',
    };
  }
  const problem = statedProblem(checkIn, policy);
  return problem ? { problem } : { sprint };
}

function statedProblem(
  { share, categories }: CheckInDeclaration,
  policy: JudgingPolicy,
): string | undefined {
  if ((share === undefined) === (categories === undefined)) {
    return 'share: a check-in states either a share or days by category';
  }
  const known = new Set([
    ...COMMON_CATEGORIES,
    ...policy.spec.categories.map(({ category }) => category),
  ]);
  const named = new Set<string>();
  for (const { category } of categories ?? []) {
    if (!known.has(category)) {
      return `categories: '${category}' is none of ${[...known].join(', ')}`;
    }
    if (named.has(category)) {
      return `categories: '${category}' stands there twice`;
    }
    named.add(category);
  }
  return undefined;
}
