import { Entity } from '@backstage/catalog-model';
import { FlatRoutes } from '@backstage/core-app-api';
import { catalogPlugin, EntityLayout } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
  starredEntitiesApiRef,
  MockStarredEntitiesApi,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  RELATION_DECIDES,
  RELATION_MEASURED_BY,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { screen } from '@testing-library/react';
import {
  EntityPlatformLedgerAllocationCard,
  EntityPlatformLedgerAllocationContent,
  EntityPlatformLedgerCapabilityCard,
  EntityPlatformLedgerCard,
  EntityPlatformLedgerChartersContent,
  EntityPlatformLedgerContent,
  hasCharters,
  isCapability,
  platformLedgerApiRef,
  PlatformLedgerPage,
} from './legacy';
import { Route } from './routing';
import { createFakeLedger } from './__testUtils__';

const service: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'rag-ai-backend', namespace: 'default' },
};

async function renderPortal(url: string) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [platformLedgerApiRef, createFakeLedger()],
        [permissionApiRef, mockApis.permission()],
        [catalogApiRef, catalogApiMock({ entities: [service] })],
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
      ]}
    >
      <EntityProvider entity={service}>
        <FlatRoutes>
          <Route path="/platform-ledger" element={<PlatformLedgerPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={
              <EntityLayout>
                <EntityLayout.Route path="/" title="Overview">
                  <>
                    <EntityPlatformLedgerCard />
                    <EntityPlatformLedgerCapabilityCard />
                    <EntityPlatformLedgerAllocationCard />
                  </>
                </EntityLayout.Route>
                <EntityLayout.Route path="/platform" title="Platform">
                  <EntityPlatformLedgerContent />
                </EntityLayout.Route>
              </EntityLayout>
            }
          />
          <Route
            path="/platform-allocation"
            element={<EntityPlatformLedgerAllocationContent />}
          />
          <Route
            path="/platform-charters"
            element={<EntityPlatformLedgerChartersContent />}
          />
        </FlatRoutes>
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [url],
      mountedRoutes: {
        '/catalog': catalogPlugin.routes.catalogIndex,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

describe('in a portal on the old frontend system', () => {
  it('has its pages under its header', async () => {
    await renderPortal(
      '/platform-ledger/scorecards/default/new-backend-system',
    );

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Platform Ledger' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'New backend system',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Scorecards' })).toHaveAttribute(
      'href',
      '/platform-ledger/scorecards',
    );
  });

  it('has a tab on a component', async () => {
    await renderPortal('/catalog/default/component/rag-ai-backend/platform');

    expect(
      await screen.findByRole('heading', { name: '1 step left to Adopted' }),
    ).toBeInTheDocument();
  });

  it('has its cards on a component’s overview', async () => {
    await renderPortal('/catalog/default/component/rag-ai-backend');

    expect(
      await screen.findByRole('link', { name: 'What to fix and how' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/rag-ai-backend/platform',
    );
    expect(await screen.findByText('13 of 16 adopted')).toBeInTheDocument();
    expect(await screen.findByText('Squad’s allocation')).toBeInTheDocument();
  });

  it('has a gate', async () => {
    await renderPortal(
      '/platform-ledger/charters/default/new-backend-system/gate',
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Gate: Move every backend to the new system',
      }),
    ).toBeInTheDocument();
  });

  it('has reports', async () => {
    await renderPortal('/platform-ledger/reports');

    expect(
      await screen.findByRole('link', { name: 'Platform report 2024-Q4' }),
    ).toHaveAttribute('href', '/platform-ledger/reports/report-1');
  });

  it('has a tab with a squad’s allocation', async () => {
    await renderPortal('/platform-allocation');

    expect(
      await screen.findByRole('heading', { level: 2, name: 'Cloud' }),
    ).toBeInTheDocument();
  });

  it('has a tab with charters', async () => {
    await renderPortal('/platform-charters');

    expect(await screen.findByText('61 days left')).toBeInTheDocument();
  });

  it('knows who has charters', () => {
    expect(hasCharters(service)).toBe(false);
    expect(
      hasCharters({
        ...service,
        relations: [
          {
            type: RELATION_DECIDES,
            targetRef: 'charter:default/new-backend-system',
          },
        ],
      }),
    ).toBe(true);
  });

  it('knows what is a capability', () => {
    expect(isCapability(service)).toBe(false);
    expect(
      isCapability({
        ...service,
        relations: [
          {
            type: RELATION_MEASURED_BY,
            targetRef: 'scorecard:default/new-backend-system',
          },
        ],
      }),
    ).toBe(true);
  });
});
