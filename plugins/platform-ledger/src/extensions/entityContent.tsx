import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  ENTITY_CONTENT_PATH,
  entityContentRouteRef,
  GROUP_CHARTERS_PATH,
  GROUP_CONTENT_PATH,
  groupChartersRouteRef,
  groupContentRouteRef,
} from '../routes';
import { isOfKind, kindsSchema } from './entityKinds';
import { hasCharters } from './hasCharters';

export const ledgerEntityContent = EntityContentBlueprint.makeWithOverrides({
  configSchema: { kinds: kindsSchema },
  factory(originalFactory, { config }) {
    return originalFactory({
      path: ENTITY_CONTENT_PATH,
      title: 'Platform',
      routeRef: entityContentRouteRef,
      filter: isOfKind(config.kinds),
      loader: async () => {
        const { EntityLedgerContent } = await import('../entity');
        return <EntityLedgerContent />;
      },
    });
  },
});

export const ledgerGroupContent = EntityContentBlueprint.make({
  name: 'allocation',
  params: {
    path: GROUP_CONTENT_PATH,
    title: 'Platform allocation',
    routeRef: groupContentRouteRef,
    filter: { kind: 'group' },
    loader: async () => {
      const { GroupAllocationContent } = await import('../allocation');
      return <GroupAllocationContent />;
    },
  },
});

export const ledgerGroupCharters = EntityContentBlueprint.make({
  name: 'charters',
  params: {
    path: GROUP_CHARTERS_PATH,
    title: 'Charters',
    routeRef: groupChartersRouteRef,
    filter: hasCharters,
    loader: async () => {
      const { GroupChartersContent } = await import('../charters');
      return <GroupChartersContent />;
    },
  },
});
