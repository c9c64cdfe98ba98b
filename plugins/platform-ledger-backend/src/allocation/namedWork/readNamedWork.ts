import {
  DayNumber,
  fromDayNumber,
  NamedWork,
  PersonDayCost,
  redistributedCost,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { PolicyAt } from '../engine/SquadCalendar';
import {
  selectNamedWork,
  StoredNamedWork,
} from '../operations/selectNamedWork';

/**
 * Named work as of a day, by name, with what its writings after the first cost.
 *
 * @see METHODS, allocation: redistributed cost
 */
export async function readNamedWork(options: {
  tx: Knex;
  asOf: DayNumber;
  recording: number;
  /** Policies of groups, as recorded by the recording. */
  policyAt: (group: string) => PolicyAt;
  /** Whose writings after the first are counted; everybody's, unless given. */
  among?: (group: string) => boolean;
}): Promise<NamedWork[]> {
  const stored = await selectNamedWork(options);
  return stored.map(work => toNamedWork(work, options));
}

function toNamedWork(
  stored: StoredNamedWork,
  options: Omit<Parameters<typeof readNamedWork>[0], 'tx' | 'recording'>,
): NamedWork {
  const { asOf, policyAt, among = () => true } = options;
  const { id, name, description, author, recordedAt, illustration } = stored;
  const writings = stored.writings.filter(({ writtenOn }) => writtenOn <= asOf);
  const { days, amounts } = redistributedCost({
    writings: writings.map(writing => ({
      ...writing,
      cost: costOf(writing, policyAt),
    })),
    asOf,
    counts: ({ group }) => among(group),
  });
  return {
    id,
    name,
    description,
    writings: writings.map(writing => {
      const retired =
        writing.retiredOn !== undefined && writing.retiredOn <= asOf;
      return {
        id: writing.id,
        group: writing.group,
        entityRef: writing.entityRef,
        days: writing.days,
        writtenOn: fromDayNumber(writing.writtenOn),
        link: writing.link,
        shared: writing.id === stored.sharedId,
        retiredOn: retired ? fromDayNumber(writing.retiredOn!) : undefined,
        author: writing.author,
      };
    }),
    redistributedDays: days,
    ...(amounts.length > 0 && { redistributedCosts: amounts }),
    author,
    recordedAt,
    illustration,
  };
}

/** What a person-day cost the squad on the day of the writing, by its policy in force. */
function costOf(
  { group, writtenOn }: { group: string; writtenOn: DayNumber },
  policyAt: (group: string) => PolicyAt,
): PersonDayCost | undefined {
  const day = { start: writtenOn, end: writtenOn + 1 };
  const policy = policyAt(group)(day)?.policy;
  const cost = policy?.spec.costPerPersonDay;
  return (
    policy &&
    cost && {
      currency: cost.currency,
      perPersonDay: cost.amount,
      policy: policy.entityRef,
      revision: policy.stored.number,
    }
  );
}
