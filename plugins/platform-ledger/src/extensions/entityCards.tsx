import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isOfKind, kindsSchema } from './entityKinds';
import { isCapability } from './isCapability';

export const ledgerEntityCard = EntityCardBlueprint.makeWithOverrides({
  name: 'standings',
  configSchema: { kinds: kindsSchema },
  factory(originalFactory, { config }) {
    return originalFactory({
      // Beside what the entity is, where the eye is, rather than below its relations.
      type: 'info',
      filter: isOfKind(config.kinds),
      loader: async () => {
        const { EntityLedgerCard } = await import('../entity');
        return <EntityLedgerCard />;
      },
    });
  },
});

export const ledgerCapabilityCard = EntityCardBlueprint.make({
  name: 'capability',
  params: {
    filter: isCapability,
    loader: async () => {
      const { CapabilityCard } = await import('../capability');
      return <CapabilityCard />;
    },
  },
});

export const ledgerAllocationCard = EntityCardBlueprint.makeWithOverrides({
  name: 'allocation',
  configSchema: { kinds: kindsSchema },
  factory(originalFactory, { config }) {
    return originalFactory({
      // Its lines are wider than the column of facts beside them.
      type: 'content',
      filter: isOfKind(config.kinds),
      loader: async () => {
        const { EntityAllocationCard } = await import('../allocation');
        return <EntityAllocationCard />;
      },
    });
  },
});
