import { JsonObject } from '@backstage/types';
import schema from './reportSchema.json';

/**
 * JSON schema (draft 7) of a report's snapshot, which is also the report as JSON. Made from the types.
 *
 * @public
 */
export const reportSchema: JsonObject = schema;
