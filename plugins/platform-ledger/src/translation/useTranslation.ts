import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { platformLedgerTranslationRef } from './platformLedgerTranslationRef';

export function useTranslation(): {
  t: TranslationFunction<(typeof platformLedgerTranslationRef)['T']>;
} {
  return useTranslationRef(platformLedgerTranslationRef);
}
