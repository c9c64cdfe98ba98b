import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  ENTITY_CONTENT_PATH,
  entityContentRouteRef,
  GROUP_CONTENT_PATH,
  groupContentRouteRef,
} from '../routes';
import { isOfKind, kindsSchema } from './entityKinds';

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
