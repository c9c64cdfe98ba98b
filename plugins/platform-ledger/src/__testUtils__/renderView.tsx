import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { PlatformLedgerApi } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StylesProvider } from '@material-ui/core/styles';
import { screen } from '@testing-library/react';
import { platformLedgerApiRef } from '../api';
import { LedgerPages } from '../page';
import { rootRouteRef } from '../routes';
import { useLocation } from '../routing';
import { createFakeLedger } from './createFakeLedger';

export const service: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'rag-ai-backend' },
};

const squad: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'cloud', namespace: 'default', title: 'Cloud' },
};

export interface RenderViewOptions {
  ledger?: Partial<PlatformLedgerApi>;
  /** The path and query the view opens at. */
  url?: string;
  /** The entity the view stands on. */
  entity?: Entity;
  /** What the catalog has beside a squad. */
  catalog?: Entity[];
  authorize?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  /** Names of permissions that the reader alone does not have. */
  denied?: string[];
  /** Of whom the reader is one. */
  belongsTo?: string[];
}

function LocationProbe() {
  const { pathname, search } = useLocation();
  return <output data-testid="location">{`${pathname}${search}`}</output>;
}

/** Renders a view in an app of the new frontend system, with a ledger that answers with fixtures. */
export function renderView(
  element: JSX.Element,
  options: RenderViewOptions = {},
) {
  const view = options.entity ? (
    <EntityProvider entity={options.entity}>{element}</EntityProvider>
  ) : (
    element
  );
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformLedgerApiRef, createFakeLedger(options.ledger)],
        [
          catalogApiRef,
          catalogApiMock({ entities: [squad, ...(options.catalog ?? [])] }),
        ],
        [
          identityApiRef,
          mockApis.identity({ ownershipEntityRefs: options.belongsTo }),
        ],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: ({ permission }) =>
              options.denied?.includes(permission.name)
                ? AuthorizeResult.DENY
                : (options.authorize ?? AuthorizeResult.ALLOW),
          }),
        ],
      ]}
    >
      {/* For each element that is asked for by its role jsdom would go through all rules. */}
      <StylesProvider disableGeneration>{view}</StylesProvider>
      <LocationProbe />
    </TestApiProvider>,
    {
      initialRouteEntries: [options.url ?? '/'],
      mountPath: options.url?.startsWith('/platform-ledger')
        ? '/platform-ledger/*'
        : undefined,
      mountedRoutes: {
        '/platform-ledger': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

/** Renders the pages at a path below `/platform-ledger`. */
export function renderPage(
  path: string,
  options: Omit<RenderViewOptions, 'url' | 'entity'> = {},
) {
  return renderView(<LedgerPages />, {
    ...options,
    url: `/platform-ledger${path}`,
  });
}

/** The path and query that the address bar would show. */
export function shownUrl(): string {
  return screen.getByTestId('location').textContent ?? '';
}
