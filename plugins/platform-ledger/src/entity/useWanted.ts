import { ComparisonResult } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useCallback } from 'react';
import { formatValue } from '../format';
import { useTranslation } from '../translation';

/** Says in words what a comparison wants: "at least 3", "not false", "newer than P90D". */
export function useWanted(): (comparison: ComparisonResult) => string {
  const { t } = useTranslation();
  return useCallback(
    comparison => {
      const value = formatValue(comparison.wanted);
      const text = ((): string => {
        switch (comparison.operator) {
          case 'is':
            return value;
          case 'isNot':
            return t('wanted.isNot', { value });
          case 'in':
            return t('wanted.in', { value });
          case 'atLeast':
            return t('wanted.atLeast', { value });
          case 'atMost':
            return t('wanted.atMost', { value });
          case 'above':
            return t('wanted.above', { value });
          case 'below':
            return t('wanted.below', { value });
          case 'matches':
            return t('wanted.matches', { value });
          case 'exists':
            return value === 'true'
              ? t('wanted.anyValue')
              : t('wanted.noValue');
          case 'newerThan':
            return t('wanted.newerThan', { value });
          case 'semverSatisfies':
            return t('wanted.semverSatisfies', { value });
          default:
            return `${comparison.operator} ${value}`;
        }
      })();
      return comparison.negated ? t('wanted.negated', { text }) : text;
    },
    [t],
  );
}
