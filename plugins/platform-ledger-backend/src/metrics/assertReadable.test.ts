import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { assertReadable } from './assertReadable';

/** Asks for a metric where the policy allows everything but one permission. */
async function readWithout(missing: string, metric: string): Promise<string> {
  const asked: string[] = [];
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => {
        asked.push(permission.name);
        return {
          result:
            permission.name === missing
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        };
      }),
  });
  await assertReadable({
    metric,
    permissions,
    credentials: mockCredentials.user(),
  });
  return asked.join();
}

describe('assertReadable', () => {
  it.each([
    ['adoption/search', 'platform-ledger.totals.read'],
    ['deferral/core', 'platform-ledger.allocation.read'],
    ['coverage/core', 'platform-ledger.allocation.read'],
    ['allocation/core/platform', 'platform-ledger.allocation.read'],
    ['duplication/retired', 'platform-ledger.allocation.read'],
  ])('asks before %s for %s', async (metric, needed) => {
    await expect(readWithout('another', metric)).resolves.toBe(needed);
    await expect(readWithout(needed, metric)).rejects.toThrow(needed);
  });

  it('asks for nothing before what a source observed', async () => {
    await expect(readWithout('another', 'build/time')).resolves.toBe('');
  });
});
