import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { reportMessages } from '@platform-ledger/backstage-plugin-platform-ledger-common';

// By their keys alone: types made of each text would take the compiler minutes, and which text has which figures is tested where they are written.
const messages: { [key in string]: string } = reportMessages;

/**
 * The words of reports in the portal, to be translated or replaced.
 *
 * @public
 */
export const platformLedgerReportTranslationRef = createTranslationRef({
  id: 'plugin.platform-ledger.report',
  messages,
});
