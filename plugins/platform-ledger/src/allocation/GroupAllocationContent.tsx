import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { AsOfBanner, AsOfControl } from '../asOf';
import { AsOfProvider } from '../state';
import { Surface } from '../theme';
import styles from './GroupAllocationContent.module.css';
import { SquadAllocationView } from './SquadAllocationView';

/** The tab *Platform allocation* on a group's page. */
export function GroupAllocationContent() {
  const { entity } = useEntity();
  return (
    <Surface>
      <AsOfProvider>
        <div className={styles.view}>
          <div className={styles.top}>
            <AsOfControl />
          </div>
          <AsOfBanner />
          <SquadAllocationView group={stringifyEntityRef(entity)} />
        </div>
      </AsOfProvider>
    </Surface>
  );
}
