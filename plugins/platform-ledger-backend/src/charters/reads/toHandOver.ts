import {
  fromDayNumber,
  HandOverItem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredHandOver } from '../records/CharterRecords';

/** An item of a hand-over list as readers see it. */
export function toHandOver(
  item: StoredHandOver,
  charterRef: string,
): HandOverItem {
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
    doneOn: doneOn === undefined ? undefined : fromDayNumber(doneOn),
  };
}
