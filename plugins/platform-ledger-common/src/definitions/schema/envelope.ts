import { JsonObject } from '@backstage/types';
import { API_VERSION, DefinitionKind } from '../types';

/**
 * The schema of a definition around its spec.
 */
export function envelope(options: {
  kind: DefinitionKind;
  description: string;
  spec: JsonObject;
  definitions: JsonObject;
}): JsonObject {
  const { kind, description, spec, definitions } = options;
  return {
    $schema: 'http://json-schema.org/draft-07/schema',
    $id: `https://platform-ledger.io/schemas/${kind}.v1alpha1.schema.json`,
    title: kind,
    description,
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { const: API_VERSION },
      kind: { const: kind },
      metadata: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1 },
          namespace: { type: 'string', minLength: 1 },
          title: { type: 'string', minLength: 1 },
          description: { type: 'string' },
        },
      },
      spec,
    },
    definitions,
  };
}
