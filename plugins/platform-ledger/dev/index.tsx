// The views over the fixtures of the tests, without a backend: `yarn start` in this folder.
import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import { ConfigReader } from '@backstage/config';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { RELATION_MEASURED_BY } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import ReactDOM from 'react-dom/client';
import platformLedgerPlugin, { platformLedgerApiRef } from '../src';
import { createExampleLedger } from './exampleLedger';

const exampleCatalog = createFrontendModule({
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
                  spec: { type: 'library', lifecycle: 'production' },
                  relations: [
                    {
                      type: RELATION_MEASURED_BY,
                      targetRef: 'scorecard:default/new-backend-system',
                    },
                  ],
                },
              ],
            }),
        }),
    }),
  ],
});

const exampleLedger = createFrontendModule({
  pluginId: 'platform-ledger',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: platformLedgerApiRef,
          deps: {},
          factory: createExampleLedger,
        }),
    }),
  ],
});

const app = createApp({
  features: [
    catalogPlugin,
    exampleCatalog,
    platformLedgerPlugin,
    exampleLedger,
  ],
  advanced: {
    configLoader: async () => ({
      config: new ConfigReader({
        app: {
          baseUrl: window.location.origin,
          extensions: [{ 'sign-in-page:app': false }],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      }),
    }),
  },
});

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
