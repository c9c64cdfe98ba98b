import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

interface Schema {
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
  minLength?: number;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query';
  schema: Schema;
}

interface Operation {
  'x-permission': string[];
  'x-permission-by-content'?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

interface Contract {
  paths: Record<
    string,
    { parameters?: Parameter[] } & Partial<
      Record<(typeof METHODS)[number], Operation>
    >
  >;
}

/** A call that the contract allows, filled in with something that fits it. */
export interface ContractCall {
  method: (typeof METHODS)[number];
  /** As `openapi.yaml` writes it. */
  path: string;
  /** With path and query filled in. */
  url: string;
  mediaType?: string;
  body?: string;
  /** Without one of these it is refused. */
  permissions: string[];
  /** What is asked as well, of an entity or of what the answer has. */
  byContent: string[];
}

const contract: Contract & { components: Record<string, unknown> } = parse(
  readFileSync(resolve(__dirname, '../../schema/openapi.yaml'), 'utf8'),
);

/**
 * A call of each operation of `openapi.yaml`, with each media type that it takes.
 */
export function contractCalls(): ContractCall[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.flatMap(method => {
      const operation = item[method];
      return operation
        ? callsOf({
            method,
            path,
            operation,
            shared: item.parameters ?? [],
          })
        : [];
    }),
  );
}

function callsOf(options: {
  method: ContractCall['method'];
  path: string;
  operation: Operation;
  shared: Parameter[];
}): ContractCall[] {
  const { method, path, operation, shared } = options;
  const query = new URLSearchParams();
  let url = path;
  for (const parameter of [...shared, ...(operation.parameters ?? [])]) {
    const { name, in: place, schema } = resolved<Parameter>(parameter);
    const value = String(exampleOf(schema));
    if (place === 'path') {
      url = url.replace(`{${name}}`, encodeURIComponent(value));
    } else {
      query.set(name, value);
    }
  }
  const call = {
    method,
    path,
    url: `${url}?${query}`,
    permissions: operation['x-permission'],
    byContent: operation['x-permission-by-content'] ?? [],
  };
  const content = Object.entries(operation.requestBody?.content ?? {});
  return content.length === 0
    ? [call]
    : content.map(([mediaType, { schema = {} }]) => ({
        ...call,
        mediaType,
        body:
          mediaType === 'application/json'
            ? JSON.stringify(exampleOf(schema))
            : '',
      }));
}

/** Something that fits a schema: the least of it. */
function exampleOf(written: Schema): unknown {
  const schema = resolved<Schema>(written);
  if (schema.example !== undefined || schema.enum) {
    return schema.example ?? schema.enum?.[0];
  }
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice) {
    return exampleOf(choice);
  }
  if (schema.allOf?.length === 1) {
    return exampleOf(schema.allOf[0]);
  }
  if (schema.allOf) {
    return Object.assign({}, ...schema.allOf.map(part => exampleOf(part)));
  }
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map(name => [
          name,
          exampleOf(schema.properties?.[name] ?? { type: 'string' }),
        ]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        exampleOf(schema.items ?? {}),
      );
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    default:
      return textOf(schema);
  }
}

function textOf(schema: Schema): string {
  if (schema.format === 'date-time') {
    return '2024-12-31T12:00:00Z';
  }
  return schema.pattern?.includes('\\d{4}') ? '2024-12-31' : 'something';
}

function resolved<T extends object>(part: T & { $ref?: string }): T {
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
