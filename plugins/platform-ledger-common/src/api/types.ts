/**
 * The part of Backstage's discovery API that the client uses.
 *
 * @public
 */
export interface DiscoveryApi {
  getBaseUrl(pluginId: string): Promise<string>;
}

/**
 * The part of Backstage's fetch API that the client uses.
 *
 * @public
 */
export interface FetchApi {
  fetch: typeof fetch;
}
