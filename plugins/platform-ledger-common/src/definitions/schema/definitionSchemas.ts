import { JsonObject } from '@backstage/types';
import { DefinitionKind } from '../types';
import { allocationPolicySchema } from './allocationPolicySchema';
import { charterSchema } from './charterSchema';
import { scorecardSchema } from './scorecardSchema';

/**
 * The JSON Schema (draft-07) of each kind of definition.
 *
 * @public
 */
export const definitionSchemas: Record<DefinitionKind, JsonObject> = {
  Scorecard: scorecardSchema,
  Charter: charterSchema,
  AllocationPolicy: allocationPolicySchema,
};
