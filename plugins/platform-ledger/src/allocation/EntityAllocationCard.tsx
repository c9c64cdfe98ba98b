import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { AsOfProvider } from '../state';
import { Surface } from '../theme';
import { useTranslation } from '../translation';
import { EntityAllocationCardView } from './EntityAllocationCardView';

/** The card on a service's overview: its squad's allocation beside its adoption. */
export function EntityAllocationCard() {
  const { t } = useTranslation();
  return (
    <EntityInfoCard title={t('allocationCard.title')}>
      <Surface>
        <AsOfProvider>
          <EntityAllocationCardView />
        </AsOfProvider>
      </Surface>
    </EntityInfoCard>
  );
}
