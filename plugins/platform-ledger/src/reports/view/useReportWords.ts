import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ReportWords } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useMemo } from 'react';
import { platformLedgerReportTranslationRef } from '../../translation';

/** The report's words as the portal has them: in its language. */
export function useReportWords(): ReportWords {
  const { t } = useTranslationRef(platformLedgerReportTranslationRef);
  return useMemo(() => ({ t: (key, params) => t(key, params) }), [t]);
}
