import {
  CategoryDays,
  CheckIn,
  CheckInDeclaration,
  Day,
  SquadAllocation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { readNumber } from '../forms';
import { USUAL_CATEGORIES } from './usualCategories';

/** What a check-in form holds, as it is typed. */
export interface CheckInDraft {
  sprint: Day;
  as: 'share' | 'categories';
  /** In per cent. */
  share: string;
  categories: { category: string; days: string }[];
  unrequestedDays: string;
}

/** What a check-in is offered from. */
export type CheckInSquad = Pick<
  SquadAllocation,
  'group' | 'title' | 'sprints' | 'checkIns' | 'platformTeam'
>;

/**
 * Last sprint's numbers, so that most check-ins are one press: for the latest sprint that has ended and is not checked
 * in, else the latest of all.
 */
export function offerCheckIn(squad: CheckInSquad): CheckInDraft {
  const last: CheckIn | undefined = squad.checkIns[0];
  const checkedIn = new Set(squad.checkIns.map(checkIn => checkIn.sprint));
  const sprints = squad.sprints.map(cell => cell.period).reverse();
  const sprint =
    sprints.find(period => !period.partial && !checkedIn.has(period.start)) ??
    sprints[0];
  return {
    sprint: sprint?.start ?? '',
    as: last?.categories ? 'categories' : 'share',
    share: last?.share === undefined ? '' : percent(last.share),
    categories: offeredCategories(squad, last?.categories),
    unrequestedDays:
      last?.unrequestedDays === undefined ? '' : String(last.unrequestedDays),
  };
}

/** What the draft declares, or the fields that are wrong and how. */
export function readCheckIn(
  draft: CheckInDraft,
): { declaration: CheckInDeclaration } | { wrong: { [field: string]: Wrong } } {
  const wrong: { [field: string]: Wrong } = {};
  const share = readNumber(draft.share);
  const unrequestedDays = readNumber(draft.unrequestedDays);
  const categories: CategoryDays[] = [];
  if (!draft.sprint) {
    wrong.sprint = 'required';
  }
  if (draft.as === 'share') {
    if (share === undefined || share < 0 || share > 100) {
      wrong.share = 'notAPercentage';
    }
  } else {
    for (const { category, days } of draft.categories) {
      const number = days.trim() ? readNumber(days) : 0;
      if (number === undefined || number < 0) {
        wrong.categories = 'notANumber';
      } else if (number > 0) {
        categories.push({ category, days: number });
      }
    }
    if (categories.length === 0 && !wrong.categories) {
      wrong.categories = 'required';
    }
  }
  if (draft.unrequestedDays.trim() && unrequestedDays === undefined) {
    wrong.unrequestedDays = 'notANumber';
  }
  if (Object.keys(wrong).length > 0) {
    return { wrong };
  }
  return {
    declaration: {
      sprint: draft.sprint,
      ...(draft.as === 'share'
        ? { share: (share ?? 0) / 100 }
        : { categories }),
      ...(unrequestedDays !== undefined && { unrequestedDays }),
    },
  };
}

export type Wrong = 'required' | 'notANumber' | 'notAPercentage';

function offeredCategories(
  squad: CheckInSquad,
  last: CategoryDays[] = [],
): CheckInDraft['categories'] {
  const known = new Set([
    ...USUAL_CATEGORIES,
    ...last.map(({ category }) => category),
    ...squad.sprints.flatMap(cell =>
      cell.categories.map(({ category }) => category),
    ),
  ]);
  return [...known].map(category => ({
    category,
    days: String(last.find(entry => entry.category === category)?.days ?? ''),
  }));
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}
