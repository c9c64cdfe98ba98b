import { ResponseError } from '@backstage/errors';
import { OPERATIONS } from '../schema/generated/operations';
import { LedgerCallOptions, PlatformLedgerApi } from './PlatformLedgerApi';

const PLUGIN_ID = 'platform-ledger';

/**
 * The parts of Backstage's APIs that the client uses, in the browser and in a backend alike.
 *
 * @public
 */
export interface PlatformLedgerClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

type Endpoint = (typeof OPERATIONS)[keyof typeof OPERATIONS];

/** Any operation's request. */
interface AnyRequest {
  path?: object;
  query?: object;
  body?: unknown;
  contentType?: string;
}

/**
 * Asks a ledger over HTTP, by the operations of `openapi.yaml`.
 *
 * @public
 */
export function createPlatformLedgerClient(
  options: PlatformLedgerClientOptions,
): PlatformLedgerApi {
  const { discoveryApi, fetchApi } = options;
  async function call(
    [method, template, answer]: Endpoint,
    request: AnyRequest = {},
    { token, signal }: LedgerCallOptions = {},
  ): Promise<unknown> {
    const baseUrl = await discoveryApi.getBaseUrl(PLUGIN_ID);
    const url = baseUrl + fillPath(template, request) + queryOf(request);
    const { headers, ...body } = bodyOf(request);
    const response = await fetchApi.fetch(url, {
      method: method.toUpperCase(),
      signal,
      headers: {
        ...headers,
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      ...body,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    switch (answer) {
      case 'json':
        return response.json();
      case 'text':
        return response.text();
      case 'file':
        return response;
      default:
        return undefined;
    }
  }
  const methods = Object.entries(OPERATIONS).map(([operation, endpoint]) => [
    operation[0].toLowerCase() + operation.slice(1),
    (request?: AnyRequest, callOptions?: LedgerCallOptions) =>
      call(endpoint, request, callOptions),
  ]);
  return Object.fromEntries(methods);
}

/** What the parameters hold cannot break out of the path. */
function fillPath(template: string, { path = {} }: AnyRequest): string {
  const values = new Map(Object.entries(path));
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const value = String(values.get(name));
    if (value === '.' || value === '..') {
      throw new TypeError(`${name}: '${value}' would lead to another path`);
    }
    return encodeURIComponent(value);
  });
}

function queryOf({ query = {} }: AnyRequest): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  const text = new URLSearchParams(
    given.map(([name, value]) => [name, String(value)]),
  ).toString();
  return text && `?${text}`;
}

function bodyOf(request: AnyRequest): RequestInit & { duplex?: 'half' } {
  const { body, contentType = 'application/json' } = request;
  if (body === undefined) {
    return {};
  }
  const headers = { 'Content-Type': contentType };
  if (contentType === 'application/json') {
    return { headers, body: JSON.stringify(body) };
  }
  return typeof body === 'string'
    ? { headers, body }
    : { headers, body: body as ReadableStream, duplex: 'half' };
}
