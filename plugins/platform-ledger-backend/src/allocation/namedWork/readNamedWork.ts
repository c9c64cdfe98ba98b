import {
  DayNumber,
  fromDayNumber,
  NamedWork,
  redistributedCost,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
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
}): Promise<NamedWork[]> {
  const { asOf } = options;
  const stored = await selectNamedWork(options);
  return stored.map(work => toNamedWork(work, asOf));
}

function toNamedWork(stored: StoredNamedWork, asOf: DayNumber): NamedWork {
  const { id, name, description, author, recordedAt, illustration } = stored;
  const writings = stored.writings.filter(({ writtenOn }) => writtenOn <= asOf);
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
    redistributedDays: redistributedCost({ writings, asOf }).days,
    author,
    recordedAt,
    illustration,
  };
}
