import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { AsOfProvider } from '../state';
import { Surface } from '../theme';
import { useTranslation } from '../translation';
import { CapabilityCardView } from './CapabilityCardView';

/** The card on the page of what the platform offers. */
export function CapabilityCard() {
  const { t } = useTranslation();
  return (
    <EntityInfoCard title={t('capability.title')}>
      <Surface>
        <AsOfProvider>
          <CapabilityCardView />
        </AsOfProvider>
      </Surface>
    </EntityInfoCard>
  );
}
