import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  createPlatformLedgerClient,
  PlatformLedgerApi,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * In whose name the ledger is asked: a user's, as `httpAuth` gives them, or the plugin's own, as `auth` does.
 *
 * @public
 */
export interface PlatformLedgerServiceOptions {
  credentials: BackstageCredentials;
  signal?: AbortSignal;
}

/**
 * What another plugin or module asks of the ledger: a method for each operation of its `openapi.yaml`, each with the credentials of who asks.
 * It throws a `ResponseError` where the ledger refuses.
 *
 * @public
 */
export type PlatformLedgerService = {
  [Method in keyof PlatformLedgerApi]: (
    request: NonNullable<Parameters<PlatformLedgerApi[Method]>[0]>,
    options: PlatformLedgerServiceOptions,
  ) => ReturnType<PlatformLedgerApi[Method]>;
};

/**
 * The ledger as a service of other plugins and modules, over HTTP, wherever its backend runs.
 *
 * @public
 */
export const platformLedgerServiceRef = createServiceRef<PlatformLedgerService>(
  {
    id: 'platform-ledger.service',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: { auth: coreServices.auth, discovery: coreServices.discovery },
        factory({ auth, discovery }) {
          const client = createPlatformLedgerClient({
            discoveryApi: discovery,
            fetchApi: { fetch },
          });
          const withCredentials =
            (method: (request: object, options: object) => unknown) =>
            async (
              request: object,
              { credentials, signal }: PlatformLedgerServiceOptions,
            ) => {
              const { token } = await auth.getPluginRequestToken({
                onBehalfOf: credentials,
                targetPluginId: 'platform-ledger',
              });
              return method(request, { token, signal });
            };
          return Object.fromEntries(
            Object.entries(client).map(([name, method]) => [
              name,
              withCredentials(method as Parameters<typeof withCredentials>[0]),
            ]),
          ) as PlatformLedgerService;
        },
      }),
  },
);
