import { Surface } from '../theme';
import { AsOfProvider } from '../state';
import { EntityStandingsView } from './EntityStandingsView';

/** The tab *Platform* on an entity's page. */
export function EntityLedgerContent() {
  return (
    <Surface>
      <AsOfProvider>
        <EntityStandingsView />
      </AsOfProvider>
    </Surface>
  );
}
