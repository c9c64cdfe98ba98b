import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { charterResourceRef } from './charterResource';

/**
 * Allows charters that one of these groups or users owns.
 */
export const isCharterOwner = createPermissionRule({
  name: 'IS_CHARTER_OWNER',
  description: 'Allow charters that one of these owns',
  resourceRef: charterResourceRef,
  paramsSchema: z.object({
    owners: z
      .array(z.string())
      .describe('Entity references of groups or users'),
  }),
  apply: (resource, { owners }) => owners.includes(resource.owner),
  toQuery: ({ owners }) => ({ owners }),
});
