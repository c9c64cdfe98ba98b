import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { ENTITY_CONTENT_PATH, entityContentRouteRef } from '../routes';
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
