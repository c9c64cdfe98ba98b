import { EntityStanding } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { useCallback } from 'react';
import { useTranslation } from '../translation';

/** "2 steps left to Gold": what stands between an entity and its next level, in one sentence. */
export function useNextStepWords(): (standing: EntityStanding) => string {
  const { t } = useTranslation();
  return useCallback(
    standing => {
      const { nextLevel, nextSteps } = standing;
      if (!nextLevel) {
        return t('standing.highest');
      }
      return nextSteps.length === 0
        ? t('standing.waits', { level: nextLevel.title })
        : t('standing.steps', {
            count: nextSteps.length,
            level: nextLevel.title,
          });
    },
    [t],
  );
}
