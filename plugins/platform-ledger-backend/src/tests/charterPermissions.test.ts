import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  charterDecidePermission,
  chartersReadPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import {
  END,
  NAME,
  PATH,
  runCourse,
  startStory,
} from './__testUtils__/charters/charterStory';
import {
  DECIDER,
  OWNER,
  READER,
} from './__testUtils__/charters/charterCatalog';

jest.setTimeout(240_000);

const CHARTER = `charter:default/${NAME}`;

/** What the permission backend asks the ledger where a policy decides by conditions. */
async function applies(
  portal: CharterPortal,
  rule: { rule: string; params: object },
  resourceRef = CHARTER,
) {
  const response = await portal.ledger
    .request('post', '/.well-known/backstage/permissions/apply-conditions')
    .set(
      'Authorization',
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.service(),
        targetPluginId: 'platform-ledger',
      }),
    )
    .send({
      items: [
        {
          id: '1',
          resourceRef,
          resourceType: charterDecidePermission.resourceType,
          conditions: {
            resourceType: charterDecidePermission.resourceType,
            ...rule,
          },
        },
      ],
    });
  return response.body.items?.[0]?.result ?? response.text;
}

describe('permissions of charters', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'have rules by decider and by owner, as the judging revision has them, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      const decider = (deciders: string[]) => ({
        rule: 'IS_DECIDER',
        params: { deciders },
      });
      const owner = (owners: string[]) => ({
        rule: 'IS_CHARTER_OWNER',
        params: { owners },
      });
      const leadership = decider(['group:default/leadership']);
      expect(await applies(portal, leadership)).toBe(AuthorizeResult.ALLOW);
      expect(await applies(portal, decider(['group:default/platform']))).toBe(
        AuthorizeResult.DENY,
      );
      expect(await applies(portal, owner(['group:default/platform']))).toBe(
        AuthorizeResult.ALLOW,
      );
      expect(await applies(portal, owner(['group:default/leadership']))).toBe(
        AuthorizeResult.DENY,
      );
      expect(await applies(portal, leadership, 'charter:default/nowhere')).toBe(
        AuthorizeResult.DENY,
      );
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'are asked of what says who decides, and of nothing that grows with services, %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const portal = await startStory(knex);
      await runCourse(portal);
      const tables = new Set<string>();
      const listener = ({ sql }: { sql: string }) => {
        for (const [table] of sql.matchAll(/\bcharter_[a-z_]+/g)) {
          tables.add(table);
        }
      };
      knex.on('query', listener);
      const rule = 'IS_DECIDER';
      const params = { deciders: ['group:default/leadership'] };
      expect(await applies(portal, { rule, params })).toBe(
        AuthorizeResult.ALLOW,
      );
      knex.removeListener('query', listener);
      expect([...tables].sort()).toEqual([
        'charter_approvals',
        'charter_change_reasons',
      ]);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'allow the decider nothing that a policy denies, and nobody else what the decider alone may, %s',
    async databaseId => {
      const denied = new Set<string>();
      const permissions = mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result: denied.has(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
        authorizeConditional: async requests =>
          requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      });
      const portal = await startStory(await databases.init(databaseId), {
        permissions: permissions.factory,
      });
      await runCourse(portal);
      await portal.goTo(END);
      const mayDecide = async (user: string) =>
        (await portal.as(user).get(`${PATH}/gate`)).body.mayDecide;
      const decide = async (user: string) =>
        (await portal.decide(user, NAME, { decision: 'kill' })).status;

      expect(await mayDecide(DECIDER)).toBe(true);
      for (const user of [OWNER, READER]) {
        expect([await mayDecide(user), await decide(user)]).toEqual([
          false,
          403,
        ]);
      }
      denied.add(charterDecidePermission.name);
      expect([await mayDecide(DECIDER), await decide(DECIDER)]).toEqual([
        false,
        403,
      ]);
      denied.add(chartersReadPermission.name);
      expect((await portal.as(DECIDER).get(PATH)).status).toBe(403);
      denied.clear();
      expect(await decide(DECIDER)).toBe(201);
      await portal.stop();
    },
  );
});
