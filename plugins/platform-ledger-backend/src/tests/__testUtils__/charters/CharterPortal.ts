import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { CharterGate } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import request from 'supertest';
import { LedgerBackend } from '../LedgerBackend';
import { ChangingCatalog } from './ChangingCatalog';
import { GROUPS } from './charterCatalog';
import { SettableClock } from './SettableClock';

/**
 * A portal in which months pass: its clock and its catalog are the test's, and each of its users belongs to their groups.
 */
export class CharterPortal {
  static async start(options: {
    knex: Knex;
    today: string;
    entities: Entity[];
    config?: JsonObject;
    features?: BackendFeature[];
    permissions?: BackendFeature;
  }): Promise<CharterPortal> {
    const { knex, today, entities, features = [] } = options;
    const clock = SettableClock.create(`${today}T12:00:00Z`);
    const catalog = ChangingCatalog.create(entities);
    const ledger = await LedgerBackend.start({
      knex,
      catalog: catalog.feature(),
      config: options.config,
      permissions: options.permissions,
      features: [clock.feature(), usersWithGroups(), ...features],
    });
    const portal = new CharterPortal(ledger, catalog, clock);
    await portal.declare('shared-client');
    await portal.settle();
    return portal;
  }

  private reports = 0;

  private constructor(
    readonly ledger: LedgerBackend,
    readonly catalog: ChangingCatalog,
    readonly clock: SettableClock,
  ) {}

  /** Lets time pass, and everything happen that then is to. */
  async goTo(day: string): Promise<void> {
    this.clock.setDay(day);
    await this.settle();
  }

  /** Runs the tasks until nothing more follows from them. */
  async settle(): Promise<void> {
    await this.ledger.runTasksUntilSettled();
  }

  /** Declares the fact that a scorecard of adoption reads. */
  async declare(name: string): Promise<void> {
    await this.ledger
      .request('put', `/facts/types/uses.${name}`)
      .send({ type: 'boolean', title: `Uses ${name}` });
  }

  /** Says of services by number whether they use something, on a day; the same again is evidence too. */
  async report(options: {
    day: string;
    uses: boolean[];
    fact?: string;
  }): Promise<void> {
    const { day, uses, fact = 'uses.shared-client' } = options;
    this.reports += 1;
    // Of several reports of a day the latest counts.
    const observedAt = new Date(
      Date.parse(`${day}T00:00:00Z`) + this.reports,
    ).toISOString();
    const response = await this.ledger.request('post', '/facts').send({
      source: 'build',
      observations: uses.map((value, at) => ({
        entity: `service-${at}`,
        fact,
        value,
        observedOn: day,
        observedAt,
      })),
    });
    if (response.status !== 200 || response.body.rejected !== 0) {
      throw new Error(`POST /facts: ${response.status} ${response.text}`);
    }
    await this.settle();
  }

  /** What somebody is answered, whatever the status. */
  as(user: string) {
    const send = (test: request.Test) =>
      test.set('Authorization', mockCredentials.user.header(user));
    return {
      get: (path: string) => send(this.ledger.request('get', path)),
      post: (path: string, body: object) =>
        send(this.ledger.request('post', path)).send(body),
      put: (path: string, body: object) =>
        send(this.ledger.request('put', path)).send(body),
    };
  }

  async read<T>(path: string): Promise<T> {
    return this.ledger.read<T>(path);
  }

  /** Decides on what the gate shows now. */
  async decide(user: string, name: string, decision: object) {
    const gate = await this.read<CharterGate>(`/charters/default/${name}/gate`);
    const { evidenceHash, latestDecisionId } = gate;
    return this.as(user).post(`/charters/default/${name}/decisions`, {
      evidenceHash,
      latestDecisionId,
      ...decision,
    });
  }

  async stop(): Promise<void> {
    await this.ledger.stop();
  }
}

function usersWithGroups(): BackendFeature {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: {},
    factory: () => ({
      getUserInfo: async credentials => {
        const { userEntityRef } = mockServices
          .auth()
          .isPrincipal(credentials, 'user')
          ? credentials.principal
          : { userEntityRef: '' };
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(GROUPS[userEntityRef] ?? []),
          ],
        };
      },
    }),
  });
}
