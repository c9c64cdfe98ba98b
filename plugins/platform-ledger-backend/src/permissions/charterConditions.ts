import { createConditionExports } from '@backstage/plugin-permission-node';
import { charterResourceRef } from './charterResource';
import { isCharterOwner } from './isCharterOwner';
import { isDecider } from './isDecider';

const exported = createConditionExports({
  resourceRef: charterResourceRef,
  rules: { isDecider, isCharterOwner },
});

/**
 * Conditions for permission policies: `charterConditions.isDecider({ deciders })`, `charterConditions.isCharterOwner({ owners })`.
 *
 * @public
 */
export const charterConditions = exported.conditions;

/**
 * Makes the conditional decision of a policy about charters.
 *
 * @public
 */
export const createCharterConditionalDecision =
  exported.createConditionalDecision;
