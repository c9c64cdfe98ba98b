import { createHash } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  allocationReadPermission,
  CharterDecision,
  CharterDetails,
  chartersReadPermission,
  evidenceHash,
  ReportVerification,
  StoredCharterEvidence,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import { DECIDER, READER } from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import {
  END,
  NAME,
  PATH,
  runCourse,
  startStory,
  users,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(240_000);

async function decide(
  portal: CharterPortal,
  decision: 'go' | 'kill',
): Promise<CharterDecision> {
  const { status, body } = await portal.decide(DECIDER, NAME, {
    decision,
    reason: 'A reason.',
  });
  expect([decision, status]).toEqual([decision, 201]);
  return body;
}

describe('evidence of a charter', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'stays what the decider saw, for who may read it, and is compared with its hash, %s',
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
      const knex = await databases.init(databaseId);
      const portal = await startStory(knex, {
        permissions: permissions.factory,
      });
      await runCourse(portal);
      await portal.goTo(END);
      await portal.report({ day: END, uses: users(5) });
      await portal.goTo('2027-08-02');
      const go = await decide(portal, 'go');
      await portal.report({ day: END, uses: users(9) });
      const kill = await decide(portal, 'kill');

      const evidenceOf = async (hash: string) =>
        portal.read<StoredCharterEvidence>(`${PATH}/evidence/${hash}`);
      const seen = await evidenceOf(go.evidenceHash);
      expect(seen).toMatchObject({
        evidenceHash: go.evidenceHash,
        intact: true,
        evidence: {
          charter: `charter:default/${NAME}`,
          verdict: { outcome: 'dissolve', met: 0 },
          criteria: [{ status: 'not-met', frozen: { numerator: 5 } }],
        },
      });
      expect(seen.withheld).toBeUndefined();
      expect(seen.sentence).toContain('Uptake is at 5 of 10');
      const sha256 = (text: string) =>
        createHash('sha256').update(text).digest('hex');
      expect(evidenceHash(seen.evidence, sha256)).toBe(go.evidenceHash);
      expect((await evidenceOf(kill.evidenceHash)).sentence).toContain(
        'Uptake is at 9 of 10',
      );
      const { verdict } = await portal.read<CharterDetails>(PATH);
      expect(await evidenceOf(verdict.evidenceHash!)).toEqual(seen);

      const asked = async (path: string) =>
        (await portal.as(READER).get(path)).status;
      expect(await asked(`${PATH}/evidence/${go.evidenceHash}`)).toBe(200);
      expect(await asked(`${PATH}/evidence/${'0'.repeat(64)}`)).toBe(404);
      expect(await asked(`${PATH}/evidence/x`)).toBe(400);
      expect(
        await asked(
          `/charters/default/second-client/evidence/${go.evidenceHash}`,
        ),
      ).toBe(404);
      denied.add(allocationReadPermission.name);
      expect(await evidenceOf(go.evidenceHash)).toEqual({
        ...seen,
        withheld: true,
        evidence: { ...seen.evidence, allocation: [] },
      });
      denied.add(chartersReadPermission.name);
      expect(await asked(`${PATH}/evidence/${go.evidenceHash}`)).toBe(403);
      denied.clear();

      const verify = () =>
        portal.read<ReportVerification>('/reports/verification');
      expect(await verify()).toEqual({
        reports: 0,
        files: 0,
        evidence: 3,
        differences: [],
      });
      for (const [table, where] of [
        ['charter_verdicts', {}],
        ['charter_decisions', { id: kill.id }],
      ] as const) {
        const { evidence } = await knex(table).where(where).first();
        await knex(table)
          .where(where)
          .update({ evidence: evidence.replace('"met":', '"met" :') });
      }
      const differs = {
        report: `charter:default/${NAME}`,
        title: `charter:default/${NAME}`,
        actual: expect.stringMatching(/^[0-9a-f]{64}$/),
      };
      expect((await verify()).differences).toEqual([
        {
          ...differs,
          name: 'verdict 2027-02-01',
          expected: go.evidenceHash,
        },
        {
          ...differs,
          name: `decision ${kill.id}`,
          expected: kill.evidenceHash,
        },
      ]);
      expect((await evidenceOf(kill.evidenceHash)).intact).toBe(false);
      await portal.stop();
    },
  );
});
