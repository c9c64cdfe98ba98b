import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { charterResourceRef } from './charterResource';

/**
 * Allows charters on which one of these groups or users decides.
 */
export const isDecider = createPermissionRule({
  name: 'IS_DECIDER',
  description: 'Allow charters on which one of these decides',
  resourceRef: charterResourceRef,
  paramsSchema: z.object({
    deciders: z
      .array(z.string())
      .describe('Entity references of groups or users'),
  }),
  apply: (resource, { deciders }) => deciders.includes(resource.decider),
  toQuery: ({ deciders }) => ({ deciders }),
});
