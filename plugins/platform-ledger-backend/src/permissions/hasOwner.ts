import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { standingResourceRef } from './standingResource';

/**
 * Allows standings of entities that one of these groups or users owns.
 */
export const hasOwner = createPermissionRule({
  name: 'HAS_OWNER',
  description: 'Allow standings of entities that one of these owners owns',
  resourceRef: standingResourceRef,
  paramsSchema: z.object({
    owners: z
      .array(z.string())
      .describe('Entity references of groups or users'),
  }),
  apply: (resource, params) =>
    resource.owner !== undefined && params.owners.includes(resource.owner),
  toQuery: params => ({ owners: params.owners }),
});
