import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { entityPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { entityName, Loaded, SkeletonLines } from '../elements';
import { NamedWorkPanel } from './namedWork';
import { useAsOf, useLoaded } from '../state';
import { useTranslation } from '../translation';
import { CheckInsPanel } from './CheckInsPanel';
import { LedgerPanel } from './LedgerPanel';
import { NoSquadAllocation } from './NoSquadAllocation';
import { SensitivityPanel } from './SensitivityPanel';
import { SquadHead } from './SquadHead';
import styles from './SquadAllocationView.module.css';
import { StackPanel } from './StackPanel';
import { TradeOffsPanel } from './TradeOffsPanel';

/** A squad's lead asks: are we in the band, what do we owe, what did we agree? */
export function SquadAllocationView(props: { group: string }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const { asked } = useAsOf();
  const { group } = props;
  const squad = useLoaded(
    () =>
      api.getSquadAllocation({
        path: entityPath(group),
        query: { asOf: asked },
      }),
    [api, group, asked],
  );
  if (squad.error instanceof ResponseError && squad.error.statusCode === 404) {
    return <NoSquadAllocation group={group} onRecorded={squad.retry} />;
  }
  return (
    <div className={styles.view}>
      <Loaded
        state={squad}
        what={t('allocation.whatSquad', { group: entityName(group) })}
        stillWorks={t('stillWorks.otherPages')}
        skeleton={<SkeletonLines lines={3} height={160} />}
      >
        {value => (
          <div className={styles.view}>
            <SquadHead squad={value} onRecorded={squad.retry} />
            <StackPanel squad={value} />
            <SensitivityPanel squad={value} />
            <LedgerPanel squad={value} onRecorded={squad.retry} />
            <TradeOffsPanel squad={value} onRecorded={squad.retry} />
            <CheckInsPanel squad={value} />
          </div>
        )}
      </Loaded>
      {squad.value && <NamedWorkPanel groups={[squad.value]} onlyTheirs />}
    </div>
  );
}
