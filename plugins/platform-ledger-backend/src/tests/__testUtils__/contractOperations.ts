import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** A schema of the contract, as far as tests read it. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  example?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  'x-type'?: string;
}

/** A parameter of a path or of a query. */
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Schema;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** An operation of `openapi.yaml`, its references resolved. */
export interface ContractOperation {
  method: (typeof METHODS)[number];
  /** As `openapi.yaml` writes it. */
  path: string;
  parameters: Parameter[];
  /** The schema of each media type that its body may have. */
  content: Record<string, Schema>;
  'x-permission': string[];
  'x-permission-by-content'?: string[];
}

type Reference<T> = T & { $ref?: string };

interface WrittenOperation {
  'x-permission': string[];
  'x-permission-by-content'?: string[];
  parameters?: Reference<Parameter>[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}

interface Contract {
  paths: Record<
    string,
    { parameters?: Reference<Parameter>[] } & Partial<
      Record<(typeof METHODS)[number], WrittenOperation>
    >
  >;
}

const contract: Contract & { components: Record<string, unknown> } = parse(
  readFileSync(resolve(__dirname, '../../schema/openapi.yaml'), 'utf8'),
);

/**
 * All operations of `openapi.yaml`.
 */
export function contractOperations(): ContractOperation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.flatMap(method => {
      const { parameters = [], requestBody, ...operation } = item[method] ?? {};
      if (!item[method]) {
        return [];
      }
      const shared = item.parameters ?? [];
      const content = Object.entries(requestBody?.content ?? {}).map(
        ([mediaType, { schema = {} }]) => [mediaType, schema] as const,
      );
      return {
        'x-permission': [],
        ...operation,
        method,
        path,
        parameters: [...shared, ...parameters].map(resolved),
        content: Object.fromEntries(content),
      };
    }),
  );
}

/** What a part of the contract refers to, or itself. */
export function resolved<T extends object>(part: Reference<T>): T {
  if (part.$ref === undefined) {
    return part;
  }
  const names = part.$ref.replace('#/', '').split('/');
  return resolved(
    names.reduce<never>(
      (node, name) => (node as Record<string, never>)[name],
      contract as never,
    ),
  );
}
