import {
  CheckIn,
  CheckInDeclaration,
  ItemOverride,
  ItemOverrideDeclaration,
  TradeOff,
  TradeOffDeclaration,
  WriteOff,
  WriteOffDeclaration,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** Whose decision it is, and of which group. */
export interface DecisionOf {
  /** Lower case. */
  group: string;
  /** Who records it: an entity reference. */
  author: string;
}

/**
 * Decisions about squads: recorded once, never changed, without a word on who may record them.
 *
 * @throws InputError that names the field, and NotFoundError where no policy applies to the group, from all of them
 */
export interface AllocationDecisions {
  /** The same sprint again corrects the earlier check-in. */
  checkIn(
    options: DecisionOf & { checkIn: CheckInDeclaration },
  ): Promise<CheckIn>;

  /** Answered without what it names of the ledger yet. */
  recordTradeOff(
    options: DecisionOf & { tradeOff: TradeOffDeclaration },
  ): Promise<TradeOff>;

  writeOff(
    options: DecisionOf & { writeOff: WriteOffDeclaration },
  ): Promise<WriteOff>;

  overrideItem(options: {
    author: string;
    override: ItemOverrideDeclaration;
  }): Promise<ItemOverride>;
}
