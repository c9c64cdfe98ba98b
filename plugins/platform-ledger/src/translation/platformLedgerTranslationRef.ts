import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { reportMessages } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { allocationFormMessages } from './allocationFormMessages';
import { allocationMessages } from './allocationMessages';
import { charterDecisionMessages } from './charterDecisionMessages';
import { charterFormMessages } from './charterFormMessages';
import { charterMessages } from './charterMessages';
import { dataMessages } from './dataMessages';
import { entityMessages } from './entityMessages';
import { FlatMessages, NestedMessages } from './FlatMessages';
import { reportPageMessages } from './reportPageMessages';
import { scorecardMessages } from './scorecardMessages';
import { sharedMessages } from './sharedMessages';

/**
 * All words of the ledger's views, in English.
 *
 * @public
 */
export const platformLedgerMessages = {
  ...sharedMessages,
  ...entityMessages,
  ...scorecardMessages,
  ...dataMessages,
  ...allocationMessages,
  ...allocationFormMessages,
  ...charterMessages,
  ...charterDecisionMessages,
  ...charterFormMessages,
  ...reportPageMessages,
  ...reportMessages,
};

const nested: NestedMessages = platformLedgerMessages;

/**
 * All words of the ledger's views, to be translated or replaced.
 *
 * @public
 */
export const platformLedgerTranslationRef = createTranslationRef({
  id: 'plugin.platform-ledger',
  messages: nested,
}) as TranslationRef<
  'plugin.platform-ledger',
  FlatMessages<typeof platformLedgerMessages>
>;
