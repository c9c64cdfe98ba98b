import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Surface } from '../theme';
import { AsOfProvider } from '../state';
import { useTranslation } from '../translation';
import { EntityCardView } from './EntityCardView';

/** The card on an entity's overview. */
export function EntityLedgerCard() {
  const { t } = useTranslation();
  return (
    <EntityInfoCard title={t('card.title')}>
      <Surface>
        <AsOfProvider>
          <EntityCardView />
        </AsOfProvider>
      </Surface>
    </EntityInfoCard>
  );
}
