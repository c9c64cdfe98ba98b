import {
  entityPath,
  NamedWorkWriting,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Illustrations } from './Illustrations';

/** What of a ledger it takes to show something. */
export type IllustratedLedger = Pick<
  PlatformLedgerApi,
  | 'getSquadAllocation'
  | 'createCheckIn'
  | 'createTradeOff'
  | 'listNamedWork'
  | 'createNamedWork'
  | 'createWriting'
  | 'retireWriting'
  | 'shareWriting'
>;

/**
 * Records what the ledger does not have yet: run again, it records nothing, and where it broke off it goes on.
 *
 * @throws ResponseError as long as the ledger does not know a squad
 */
export async function recordIllustrations(
  ledger: IllustratedLedger,
  illustrations: Illustrations,
): Promise<void> {
  const groups = new Set(
    [...illustrations.checkIns, ...illustrations.tradeOffs].map(
      ({ group }) => group,
    ),
  );
  for (const group of groups) {
    await recordSquad({ ledger, illustrations, group });
  }
  await recordNamedWork(ledger, illustrations.namedWork);
}

async function recordSquad(options: {
  ledger: IllustratedLedger;
  illustrations: Illustrations;
  group: string;
}): Promise<void> {
  const { ledger, illustrations, group } = options;
  const path = entityPath(group);
  const { checkIns, tradeOffs } = await ledger.getSquadAllocation({ path });
  const sprints = new Set(checkIns.map(({ sprint }) => sprint));
  const shipped = new Set(tradeOffs.map(tradeOff => tradeOff.shipped));
  for (const { group: of, ...checkIn } of illustrations.checkIns) {
    if (of === group && !sprints.has(checkIn.sprint)) {
      await ledger.createCheckIn({
        path,
        body: { ...checkIn, illustration: true },
      });
    }
  }
  for (const { group: of, ...tradeOff } of illustrations.tradeOffs) {
    if (of === group && !shipped.has(tradeOff.shipped)) {
      await ledger.createTradeOff({
        path,
        body: { ...tradeOff, illustration: true },
      });
    }
  }
}

async function recordNamedWork(
  ledger: IllustratedLedger,
  illustrations: Illustrations['namedWork'],
): Promise<void> {
  const { items: register } = await ledger.listNamedWork();
  for (const { name, description, writings } of illustrations) {
    let work =
      register.find(known => known.name === name) ??
      (await ledger.createNamedWork({
        body: { name, description, illustration: true },
      }));
    for (const { shared, retiredOn, ...writing } of writings) {
      const isIt = (known: NamedWorkWriting) =>
        known.group === writing.group && known.writtenOn === writing.writtenOn;
      if (!work.writings.some(isIt)) {
        work = await ledger.createWriting({
          path: { id: work.id },
          body: writing,
        });
      }
      const written = work.writings.find(isIt);
      if (written && shared && !written.shared) {
        work = await ledger.shareWriting({
          path: { id: work.id, writingId: written.id },
        });
      }
      if (written && retiredOn && !written.retiredOn) {
        work = await ledger.retireWriting({
          path: { id: work.id, writingId: written.id },
          body: { retiredOn },
        });
      }
    }
  }
}
