import { RELATION_OWNER_OF } from '@backstage/catalog-model';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { RELATION_MEASURED_BY } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { screen } from '@testing-library/react';
import platformLedgerPlugin, { platformLedgerApiRef } from '.';
import { createFakeLedger } from './__testUtils__';

const fakeLedger = createFrontendModule({
  pluginId: 'platform-ledger',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: platformLedgerApiRef,
          deps: {},
          factory: () => createFakeLedger(),
        }),
    }),
  ],
});

const catalog = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () =>
            catalogApiMock({
              entities: [
                {
                  apiVersion: 'backstage.io/v1alpha1',
                  kind: 'Component',
                  metadata: { name: 'rag-ai-backend', namespace: 'default' },
                  relations: [
                    {
                      type: RELATION_MEASURED_BY,
                      targetRef: 'scorecard:default/new-backend-system',
                    },
                  ],
                },
                {
                  apiVersion: 'backstage.io/v1alpha1',
                  kind: 'Group',
                  metadata: { name: 'core', namespace: 'default' },
                  spec: { type: 'squad', children: [] },
                  relations: [
                    {
                      type: RELATION_OWNER_OF,
                      targetRef: 'charter:default/new-backend-system',
                    },
                  ],
                },
                {
                  apiVersion: 'backstage.io/v1alpha1',
                  kind: 'Group',
                  metadata: { name: 'cloud', namespace: 'default' },
                  spec: { type: 'squad', children: [] },
                },
                {
                  apiVersion: 'backstage.io/v1alpha1',
                  kind: 'Domain',
                  metadata: { name: 'plugins', namespace: 'default' },
                },
              ],
            }),
        }),
    }),
  ],
});

function renderPortal(url: string) {
  renderTestApp({
    features: [catalogPlugin, catalog, platformLedgerPlugin, fakeLedger],
    initialRouteEntries: [url],
  });
}

describe('in a portal on the new frontend system', () => {
  it('has its pages', async () => {
    renderPortal('/platform-ledger/scorecards');

    expect(
      await screen.findByRole('heading', { level: 2, name: 'Scorecards' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 1, name: 'Platform Ledger' }),
    ).toBeInTheDocument();
  });

  it('has reports', async () => {
    renderPortal('/platform-ledger/reports/report-1');

    expect(
      await screen.findByRole('heading', { name: 'Decisions needed' }),
    ).toBeInTheDocument();
  });

  it('has a tab on a component', async () => {
    renderPortal('/catalog/default/component/rag-ai-backend/platform');

    expect(
      await screen.findByRole('heading', { name: '1 step left to Adopted' }),
    ).toBeInTheDocument();
  });

  it('has its cards on a component’s overview', async () => {
    renderPortal('/catalog/default/component/rag-ai-backend');

    expect(
      await screen.findByRole('link', { name: 'What to fix and how' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/rag-ai-backend/platform',
    );
    expect(await screen.findByText('Who adopts this')).toBeInTheDocument();
  });

  it('has a tab with the charters of a group that owns one', async () => {
    renderPortal('/catalog/default/group/core/platform-charters');

    expect(
      await screen.findByRole('heading', {
        name: 'Move every backend to the new system',
      }),
    ).toBeInTheDocument();
  });

  it('has no such tab on other groups', async () => {
    renderPortal('/catalog/default/group/cloud');

    expect(
      await screen.findByRole('link', { name: 'Platform allocation' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Charters' }),
    ).not.toBeInTheDocument();
  });

  it('leaves kinds alone that it does not stand on', async () => {
    renderPortal('/catalog/default/domain/plugins');

    expect(await screen.findAllByText('plugins')).not.toHaveLength(0);
    expect(screen.queryByText('Platform')).not.toBeInTheDocument();
  });
});
