import {
  DayNumber,
  fromDayNumber,
  HandOverItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredHandOver } from '../records/CharterRecords';

/** An item of a hand-over list as readers see it on a day: what is done later is open. */
export function toHandOver(options: {
  item: StoredHandOver;
  charterRef: string;
  asOf: DayNumber;
}): HandOverItem {
  const { item, charterRef, asOf } = options;
  const { dueOn, doneOn } = item;
  return {
    id: item.id,
    charter: charterRef,
    capability: item.capability,
    ownerNow: item.ownerNow,
    adopters: item.adopters,
    writtenMostBy: item.writtenMostBy,
    newOwner: item.newOwner,
    dueOn: dueOn === undefined ? undefined : fromDayNumber(dueOn),
    doneOn:
      doneOn === undefined || doneOn > asOf ? undefined : fromDayNumber(doneOn),
  };
}
