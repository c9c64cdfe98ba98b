import {
  Day,
  DayNumber,
  fromDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { streamRows } from '../database';
import { Reductions } from './engine/ReducedActivity';
import { toPersonStates } from './capacity/toPersonStates';
import { selectActivityRange } from './operations/selectActivityRange';
import { selectCapacityRows } from './operations/selectCapacityRows';
import { selectItemDays } from './operations/selectItemDays';
import {
  PersonTraceRow,
  selectPersonTraces,
} from './operations/selectPersonTraces';
import {
  ReducedContributorRow,
  selectReducedContributors,
} from './operations/selectReducedContributors';
import {
  ReducedSumRow,
  selectReducedSums,
} from './operations/selectReducedSums';
import { selectReductions } from './operations/selectReductions';
import {
  ActivityReader,
  ActivityWindow,
  PersonState,
  PersonTrace,
  ReducedContributor,
  ReducedSum,
} from './types';

/**
 * Activity and capacity in the ledger's database.
 */
export class DatabaseActivityReader implements ActivityReader {
  static create(): DatabaseActivityReader {
    return new DatabaseActivityReader();
  }

  private constructor() {}

  async *streamTraces(options: ActivityWindow): AsyncGenerator<PersonTrace> {
    const rows = streamRows<PersonTraceRow>(
      options.tx,
      selectPersonTraces(options),
    );
    for await (const row of rows) {
      yield toTrace(row);
    }
  }

  async loadReductions(options: {
    tx: Knex;
    recording: number;
  }): Promise<Reductions> {
    return selectReductions(options);
  }

  async *streamReduced(options: {
    tx: Knex.Transaction;
    recording: number;
  }): AsyncGenerator<ReducedSum> {
    const rows = streamRows<ReducedSumRow>(
      options.tx,
      selectReducedSums(options),
    );
    for await (const row of rows) {
      yield toReducedSum(row);
    }
  }

  async *streamReducedContributors(options: {
    tx: Knex.Transaction;
    recording: number;
  }): AsyncGenerator<ReducedContributor> {
    const rows = streamRows<ReducedContributorRow>(
      options.tx,
      selectReducedContributors(options),
    );
    for await (const { quarter_id: quarterId, slice, token } of rows) {
      yield { quarterId, slice, token };
    }
  }

  async loadItemDays(
    options: ActivityWindow,
  ): Promise<Map<string, DayNumber[]>> {
    const days = new Map<string, DayNumber[]>();
    for (const { item, day } of await selectItemDays(options)) {
      const list = days.get(item);
      if (list) {
        list.push(day);
      } else {
        days.set(item, [day]);
      }
    }
    return days;
  }

  async loadCapacity(
    options: ActivityWindow,
  ): Promise<Map<number, PersonState>> {
    return toPersonStates(await selectCapacityRows(options), {
      start: options.from,
      end: options.to,
    });
  }

  async readActivityRange(options: {
    tx: Knex;
    recording: number;
  }): Promise<{ from: Day; to: Day } | undefined> {
    const range = await selectActivityRange(options);
    return (
      range && {
        from: fromDayNumber(range.from),
        to: fromDayNumber(range.to),
      }
    );
  }
}

function toReducedSum(row: ReducedSumRow): ReducedSum {
  return {
    quarterId: row.quarter_id,
    day: row.day,
    knownFrom: row.known_from,
    revisionId: row.revision_id,
    category: row.category,
    amount: row.amount,
  };
}

function toTrace(row: PersonTraceRow): PersonTrace {
  return {
    personId: row.person_id,
    day: row.day,
    item: row.item,
    ...(row.change_key !== null && { change: row.change_key }),
    ...(row.component !== null && { component: row.component }),
    ...(row.area !== null && { area: row.area }),
    attributes: row.attributes === null ? {} : JSON.parse(row.attributes),
    ...(row.hours !== null && { hours: row.hours }),
    ...(row.points !== null && { points: row.points }),
  };
}
