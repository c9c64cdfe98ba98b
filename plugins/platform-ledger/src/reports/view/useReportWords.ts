import {
  TranslationRef,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { ReportWords } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useMemo } from 'react';
import { platformLedgerTranslationRef } from '../../translation';

// The same words without each one's own type: one key that may be any of hundreds takes the compiler minutes.
const wordsRef: TranslationRef<string, { [key in string]: string }> =
  platformLedgerTranslationRef;

/** The report's words as the portal has them: in its language. */
export function useReportWords(): ReportWords {
  const { t } = useTranslationRef(wordsRef);
  return useMemo(() => ({ t: (key, params) => t(key, params) }), [t]);
}
