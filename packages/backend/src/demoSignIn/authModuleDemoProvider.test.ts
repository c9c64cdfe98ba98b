import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { authModuleDemoProvider } from './authModuleDemoProvider';

const squadLead = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name: 'squad-lead' },
  spec: { memberOf: ['cloud'] },
  relations: [{ type: 'memberOf', targetRef: 'group:default/cloud' }],
};

describe('authModuleDemoProvider', () => {
  const environment = process.env.NODE_ENV;

  afterEach(() => {
    Object.assign(process.env, { NODE_ENV: environment });
  });

  async function startIn(nodeEnvironment: string) {
    Object.assign(process.env, { NODE_ENV: nodeEnvironment });
    return startTestBackend({
      features: [
        authPlugin,
        authModuleDemoProvider,
        catalogServiceMock.factory({ entities: [squadLead] }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            auth: { providers: { demo: {} } },
          },
        }),
      ],
    });
  }

  it('signs in as the catalog user of the role, with its groups', async () => {
    const { server } = await startIn('development');

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-role', 'squad-lead');

    expect(response.status).toBe(200);
    expect(response.body.backstageIdentity.identity).toEqual({
      type: 'user',
      userEntityRef: 'user:default/squad-lead',
      ownershipEntityRefs: ['user:default/squad-lead', 'group:default/cloud'],
    });
  });

  it('signs in while the catalog does not have the user yet', async () => {
    const { server } = await startIn('development');

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-role', 'reader');

    expect(response.status).toBe(200);
    expect(response.body.backstageIdentity.identity).toMatchObject({
      userEntityRef: 'user:default/reader',
    });
  });

  it('names the roles where another one is asked for', async () => {
    const { server } = await startIn('development');

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-role', 'root');

    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain('squad-lead');
  });

  it.each(['production', 'test'])('is refused in %s', async name => {
    const { server } = await startIn(name);

    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-role', 'squad-lead');

    expect(response.status).toBe(403);
    expect(response.body.error.name).toBe('NotAllowedError');
  });
});
