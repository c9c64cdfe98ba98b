import { ResponseError } from '@backstage/errors';
import { joinPath, toQueryString } from './requestPath';
import { DiscoveryApi, FetchApi } from './types';

const PLUGIN_ID = 'platform-ledger';

/**
 * One call of the API.
 *
 * @public
 */
export interface LedgerRequest {
  method: 'GET' | 'POST' | 'PUT';
  path: string[];
  query?: object;
  body?: unknown;
}

/**
 * Sends requests to a ledger and reads its answers. Each throws a `ResponseError` where the backend refuses.
 *
 * @public
 */
export class LedgerRequests {
  private readonly discoveryApi: DiscoveryApi;
  private readonly fetchApi: FetchApi;

  static create(options: {
    discoveryApi: DiscoveryApi;
    fetchApi: FetchApi;
  }): LedgerRequests {
    return new LedgerRequests(options);
  }

  private constructor(options: {
    discoveryApi: DiscoveryApi;
    fetchApi: FetchApi;
  }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  async create<T>(path: string[], body?: object): Promise<T> {
    return this.request({ method: 'POST', path, body });
  }

  async readItems<T>(path: string[], query?: object): Promise<T[]> {
    const answer = await this.read<{ items: T[] }>(path, query);
    return answer.items;
  }

  async read<T>(path: string[], query?: object): Promise<T> {
    return this.request({ method: 'GET', path, query });
  }

  async request<T>(request: LedgerRequest): Promise<T> {
    const response = await this.send(request);
    return response.json();
  }

  async send(request: LedgerRequest): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl(PLUGIN_ID);
    const url = `${baseUrl}/${joinPath(request.path)}${toQueryString(request.query)}`;
    const response = await this.fetchApi.fetch(url, {
      method: request.method,
      ...(request.body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request.body),
      }),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
