import { mockCredentials, TestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';
import {
  ContractOperation,
  contractOperations,
  resolved,
  Schema,
} from './contractOperations';

/** A call that the contract allows, filled in with something that fits it. */
export interface ContractCall {
  method: ContractOperation['method'];
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

/**
 * A call of each operation of `openapi.yaml`, with each media type that it takes.
 */
export function contractCalls(): ContractCall[] {
  return contractOperations().flatMap(callsOf);
}

/** Sends it as a user does. */
export function sendCall(
  { server }: TestBackend,
  { method, url, mediaType, body }: ContractCall,
): request.Test {
  const test = request(server)
    [method](`/api/platform-ledger${url}`)
    .set('Authorization', mockCredentials.user.header());
  return mediaType ? test.type(mediaType).send(body) : test;
}

function callsOf(operation: ContractOperation): ContractCall[] {
  const { method, path, parameters } = operation;
  const query = new URLSearchParams();
  let url = path;
  for (const { name, in: place, schema } of parameters) {
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
  const content = Object.entries(operation.content);
  return content.length === 0
    ? [call]
    : content.map(([mediaType, schema]) => ({
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
