import {
  DayNumber,
  fieldError,
  fromDayNumber,
  HandOverChange,
  isDay,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { completeRef } from '../chartersOf';
import { CharterKnowledge } from '../evaluation/CharterKnowledge';
import { StoredHandOver } from '../records/CharterRecords';

/**
 * An item with what is newly said of it; what is left out stays as it is, and an empty text takes back what was said.
 *
 * @throws InputError that names the field: a new owner that is no group of the catalog, a day that is none or yet to come, done without a new owner
 */
export function changedHandOver(options: {
  stored: StoredHandOver;
  change: HandOverChange;
  knowledge: Pick<CharterKnowledge, 'asOf' | 'groups'>;
}): StoredHandOver {
  const { stored, change, knowledge } = options;
  const { asOf: today, groups } = knowledge;
  const newOwner = said(stored.newOwner, change.newOwner, text =>
    readGroup(text, groups),
  );
  const dueOn = said(stored.dueOn, change.dueOn, text =>
    readDay('dueOn', text),
  );
  const doneOn = said(stored.doneOn, change.doneOn, text =>
    readDay('doneOn', text),
  );
  if (doneOn !== undefined && doneOn > today) {
    throw fieldError(
      'doneOn',
      `${fromDayNumber(doneOn)} is yet to come; today is ${fromDayNumber(today)} in UTC`,
    );
  }
  if (doneOn !== undefined && newOwner === undefined) {
    throw fieldError('newOwner', 'is required of what is done: who has it?');
  }
  return { ...stored, newOwner, dueOn, doneOn };
}

function said<T>(
  before: T | undefined,
  text: string | undefined,
  read: (given: string) => T,
): T | undefined {
  if (text === undefined) {
    return before;
  }
  return text === '' ? undefined : read(text);
}

function readGroup(text: string, groups: ReadonlySet<string>): string {
  const ref = refOf(text);
  if (ref === undefined || !groups.has(ref)) {
    throw fieldError('newOwner', `'${text}' is no group that the catalog has`);
  }
  return ref;
}

function refOf(text: string): string | undefined {
  try {
    return completeRef(text, 'group');
  } catch {
    return undefined;
  }
}

function readDay(field: string, value: string): DayNumber {
  if (!isDay(value)) {
    throw fieldError(field, `'${value}' is not a day`);
  }
  return toDayNumber(value);
}
