import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  LedgerClock,
  ledgerClockServiceRef,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';
import request from 'supertest';
import demoClock from './index';

const IN_THREE_MONTHS = '2124-03-01T08:00:00.000Z';

describe('the demo clock', () => {
  const environment = process.env.NODE_ENV;

  afterEach(() => {
    Object.assign(process.env, { NODE_ENV: environment });
  });

  /** With a plugin that reads the ledger's clock, as the ledger does. */
  async function startWhere(data: object, nodeEnvironment = 'development') {
    Object.assign(process.env, { NODE_ENV: nodeEnvironment });
    const read: LedgerClock[] = [];
    const reader = createBackendPlugin({
      pluginId: 'reader',
      register(registration) {
        registration.registerInit({
          deps: { clock: ledgerClockServiceRef, logger: coreServices.logger },
          async init({ clock }) {
            read.push(clock);
          },
        });
      },
    });
    const backend = await startTestBackend({
      features: [
        demoClock,
        reader,
        mockServices.rootConfig.factory({ data: { ...data } }),
      ],
    });
    return { api: request(backend.server), clock: read[0], backend };
  }

  it('moves the clock that the ledger reads, forward alone', async () => {
    const { api, clock, backend } = await startWhere({
      demoClock: { now: '2123-12-01T08:00:00Z' },
    });
    expect(clock.now().toISOString()).toMatch(/^2123-12-01T08:00/);

    const moved = await api
      .put('/api/demo-clock')
      .send({ now: IN_THREE_MONTHS });
    expect(moved.status).toBe(200);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(
      Date.parse(IN_THREE_MONTHS),
    );

    const back = await api
      .put('/api/demo-clock')
      .send({ now: '2124-02-01T00:00:00Z' });
    expect(back.status).toBe(400);
    expect(back.body.error.message).toContain('only goes forward');
    expect(
      (await api.put('/api/demo-clock').send({ now: 'tomorrow' })).status,
    ).toBe(400);
    expect((await api.put('/api/demo-clock').send({})).status).toBe(400);
    const { body } = await api.get('/api/demo-clock');
    expect(Date.parse(body.now)).toBeGreaterThanOrEqual(
      Date.parse(IN_THREE_MONTHS),
    );
    await backend.stop();
  });

  it('is the time of the machine where nobody configured it', async () => {
    const { api, clock, backend } = await startWhere({});
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(60_000);
    expect((await api.get('/api/demo-clock')).status).toBe(404);
    await backend.stop();
  });

  it('is refused in production', async () => {
    await expect(startWhere({ demoClock: {} }, 'production')).rejects.toThrow(
      'demoClock: the clock of a production backend cannot be set',
    );
  });
});
