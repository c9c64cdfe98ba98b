import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { AsOfProvider } from '../state';
import { Surface } from '../theme';
import { GroupChartersView } from './GroupChartersView';

/** The tab *Charters* on a group's page. */
export function GroupChartersContent() {
  const { entity } = useEntity();
  return (
    <Surface>
      <AsOfProvider>
        <GroupChartersView group={stringifyEntityRef(entity)} />
      </AsOfProvider>
    </Surface>
  );
}
