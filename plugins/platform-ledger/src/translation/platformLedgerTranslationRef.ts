import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { allocationFormMessages } from './allocationFormMessages';
import { allocationMessages } from './allocationMessages';
import { charterFormMessages } from './charterFormMessages';
import { charterMessages } from './charterMessages';
import { dataMessages } from './dataMessages';
import { entityMessages } from './entityMessages';
import { FlatMessages, NestedMessages } from './FlatMessages';
import { scorecardMessages } from './scorecardMessages';
import { sharedMessages } from './sharedMessages';

const messages = {
  ...sharedMessages,
  ...entityMessages,
  ...scorecardMessages,
  ...dataMessages,
  ...allocationMessages,
  ...allocationFormMessages,
  ...charterMessages,
  ...charterFormMessages,
};

const nested: NestedMessages = messages;

/**
 * All words of the ledger's views, to be translated or replaced.
 *
 * @public
 */
export const platformLedgerTranslationRef = createTranslationRef({
  id: 'plugin.platform-ledger',
  messages: nested,
}) as TranslationRef<'plugin.platform-ledger', FlatMessages<typeof messages>>;
