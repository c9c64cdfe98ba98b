import { createConditionExports } from '@backstage/plugin-permission-node';
import { hasOwner } from './hasOwner';
import { standingResourceRef } from './standingResource';

const exported = createConditionExports({
  resourceRef: standingResourceRef,
  rules: { hasOwner },
});

/**
 * Conditions for permission policies: `standingConditions.hasOwner({ owners })`.
 *
 * @public
 */
export const standingConditions = exported.conditions;

/**
 * Makes the conditional decision of a policy about standings.
 *
 * @public
 */
export const createStandingConditionalDecision =
  exported.createConditionalDecision;
