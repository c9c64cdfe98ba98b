import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  entityPath,
  NamedWorkWriting,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { PlatformLedgerService } from '@platform-ledger/backstage-plugin-platform-ledger-node';
import { Illustrations } from './Illustrations';

/** What of a ledger it takes to show something. */
export type IllustratedLedger = Pick<
  PlatformLedgerService,
  | 'getSquadAllocation'
  | 'createCheckIn'
  | 'createTradeOff'
  | 'listNamedWork'
  | 'createNamedWork'
  | 'createWriting'
  | 'retireWriting'
  | 'shareWriting'
>;

/** What is recorded, where, and in whose name. */
interface Recording {
  ledger: IllustratedLedger;
  caller: { credentials: BackstageCredentials };
  illustrations: Illustrations;
}

/**
 * Records what the ledger does not have yet: run again, it records nothing, and where it broke off it goes on.
 *
 * @throws ResponseError as long as the ledger does not know a squad
 */
export async function recordIllustrations(options: Recording): Promise<void> {
  const { illustrations } = options;
  const groups = new Set(
    [...illustrations.checkIns, ...illustrations.tradeOffs].map(
      ({ group }) => group,
    ),
  );
  for (const group of groups) {
    await recordSquad({ ...options, group });
  }
  await recordNamedWork(options);
}

async function recordSquad(
  options: Recording & { group: string },
): Promise<void> {
  const { ledger, caller, illustrations, group } = options;
  const path = entityPath(group);
  const { checkIns, tradeOffs } = await ledger.getSquadAllocation(
    { path },
    caller,
  );
  const sprints = new Set(checkIns.map(({ sprint }) => sprint));
  const shipped = new Set(tradeOffs.map(tradeOff => tradeOff.shipped));
  for (const { group: of, ...checkIn } of illustrations.checkIns) {
    if (of === group && !sprints.has(checkIn.sprint)) {
      await ledger.createCheckIn(
        {
          path,
          body: { ...checkIn, illustration: true },
        },
        caller,
      );
    }
  }
  for (const { group: of, ...tradeOff } of illustrations.tradeOffs) {
    if (of === group && !shipped.has(tradeOff.shipped)) {
      await ledger.createTradeOff(
        {
          path,
          body: { ...tradeOff, illustration: true },
        },
        caller,
      );
    }
  }
}

async function recordNamedWork(options: Recording): Promise<void> {
  const { ledger, caller, illustrations } = options;
  const { items: register } = await ledger.listNamedWork({}, caller);
  for (const { name, description, writings } of illustrations.namedWork) {
    let work =
      register.find(known => known.name === name) ??
      (await ledger.createNamedWork(
        {
          body: { name, description, illustration: true },
        },
        caller,
      ));
    for (const { shared, retiredOn, ...writing } of writings) {
      const isIt = (known: NamedWorkWriting) =>
        known.group === writing.group && known.writtenOn === writing.writtenOn;
      if (!work.writings.some(isIt)) {
        work = await ledger.createWriting(
          {
            path: { id: work.id },
            body: writing,
          },
          caller,
        );
      }
      const written = work.writings.find(isIt);
      if (written && shared && !written.shared) {
        work = await ledger.shareWriting(
          {
            path: { id: work.id, writingId: written.id },
          },
          caller,
        );
      }
      if (written && retiredOn && !written.retiredOn) {
        work = await ledger.retireWriting(
          {
            path: { id: work.id, writingId: written.id },
            body: { retiredOn },
          },
          caller,
        );
      }
    }
  }
}
