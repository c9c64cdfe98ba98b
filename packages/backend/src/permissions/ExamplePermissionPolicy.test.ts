import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  Permission,
} from '@backstage/plugin-permission-common';
import {
  charterDecidePermission,
  chartersReadPermission,
  factsWritePermission,
  handOverUpdatePermission,
  pageViewPermission,
  platformLedgerPermissions,
  reportCommentPermission,
  reportCreatePermission,
  reportFreezePermission,
  reportPublishPermission,
  reportReadPermission,
  scorecardsPreviewPermission,
  standingsReadPermission,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ExamplePermissionPolicy } from './ExamplePermissionPolicy';

async function decide(name: string, permission: Permission) {
  const userEntityRef = `user:default/${name}`;
  const ownershipEntityRefs = [userEntityRef, 'group:default/cloud'];
  return new ExamplePermissionPolicy().handle(
    { permission },
    {
      credentials: mockCredentials.user(userEntityRef),
      info: { userEntityRef, ownershipEntityRefs },
    },
  );
}

async function mayUse(name: string, permission: Permission) {
  const { result } = await decide(name, permission);
  return result === AuthorizeResult.ALLOW;
}

describe('ExamplePermissionPolicy', () => {
  it('gives the platform product manager everything', async () => {
    for (const permission of platformLedgerPermissions) {
      expect(await mayUse('platform-product-manager', permission)).toBe(true);
    }
  });

  it.each([
    'guest',
    'reader',
    'decider',
    'service-owner',
    'squad-lead',
    'somebody-else',
  ])('lets %s open the pages and write nothing', async name => {
    expect(await mayUse(name, pageViewPermission)).toBe(true);
    expect(await mayUse(name, factsWritePermission)).toBe(false);
  });

  it('lets a service owner read standings of what their groups own, and others those of all', async () => {
    expect(await decide('service-owner', standingsReadPermission)).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'platform-ledger',
      resourceType: 'platform-ledger-standing',
      conditions: {
        rule: 'HAS_OWNER',
        resourceType: 'platform-ledger-standing',
        params: {
          owners: ['user:default/service-owner', 'group:default/cloud'],
        },
      },
    });
    for (const name of ['guest', 'reader', 'squad-lead', 'decider']) {
      expect(await mayUse(name, standingsReadPermission)).toBe(true);
    }
  });

  it('lets everybody read charters, and the decider decide', async () => {
    for (const name of ['guest', 'reader', 'decider', 'squad-lead']) {
      expect(await mayUse(name, chartersReadPermission)).toBe(true);
    }
    expect(await mayUse('decider', charterDecidePermission)).toBe(true);
    for (const name of ['guest', 'reader', 'service-owner', 'squad-lead']) {
      expect(await mayUse(name, charterDecidePermission)).toBe(false);
    }
  });

  it('lets everybody read reports, and who decides on them publish them', async () => {
    for (const name of ['guest', 'reader', 'decider', 'squad-lead']) {
      expect(await mayUse(name, reportReadPermission)).toBe(true);
      expect(await mayUse(name, reportCreatePermission)).toBe(false);
      expect(await mayUse(name, reportFreezePermission)).toBe(false);
    }
    for (const permission of [
      reportPublishPermission,
      reportCommentPermission,
    ]) {
      expect(await mayUse('decider', permission)).toBe(true);
      expect(await mayUse('reader', permission)).toBe(false);
    }
  });

  it('lets a squad lead take over what a team leaves, and a reader not', async () => {
    expect(await mayUse('squad-lead', handOverUpdatePermission)).toBe(true);
    expect(await mayUse('reader', handOverUpdatePermission)).toBe(false);
  });

  it('lets a squad lead try a scorecard, and a reader not', async () => {
    expect(await mayUse('squad-lead', scorecardsPreviewPermission)).toBe(true);
    expect(await mayUse('reader', scorecardsPreviewPermission)).toBe(false);
  });
});
