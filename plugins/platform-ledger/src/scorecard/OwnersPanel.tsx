import { useApi } from '@backstage/core-plugin-api';
import { definitionPath } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { platformLedgerApiRef } from '../api';
import { Loaded, Message, Panel, SkeletonLines } from '../elements';
import { useAsOf, useLoaded, useUrlState } from '../state';
import { useTranslation } from '../translation';
import { OwnersTable } from './OwnersTable';
import { scrollToMatrix } from './scrollToMatrix';

/** Adoption by owner; the hierarchy folds open. */
export function OwnersPanel(props: { scorecardRef: string }) {
  const { t } = useTranslation();
  const api = useApi(platformLedgerApiRef);
  const url = useUrlState();
  const { asked } = useAsOf();
  const { scorecardRef } = props;
  const owners = useLoaded(
    () =>
      api
        .getOwners({
          path: definitionPath(scorecardRef),
          query: { asOf: asked },
        })
        .then(({ items }) => items),
    [api, scorecardRef, asked],
  );
  const toggled = new Set(url.get('folds')?.split(',') ?? []);
  return (
    <Panel headingLevel={3} title={t('owners.title')}>
      <Loaded
        state={owners}
        what={t('what.owners')}
        stillWorks={t('stillWorks.figures')}
        skeleton={<SkeletonLines lines={5} />}
      >
        {value =>
          value.length === 0 ? (
            <Message kind="empty" title={t('owners.noneTitle')}>
              {t('owners.none')}
            </Message>
          ) : (
            <OwnersTable
              owners={value}
              toggled={toggled}
              onToggle={owner => {
                const after = new Set(toggled);
                if (!after.delete(owner)) {
                  after.add(owner);
                }
                url.set({ folds: [...after].join(',') });
              }}
              onShow={owner => {
                url.set({ owner, page: undefined });
                scrollToMatrix();
              }}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
