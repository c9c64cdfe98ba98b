import {
  CharterDetails,
  CharterGate,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  DECIDER,
  OWNER,
  READER,
} from './__testUtils__/charters/charterCatalog';
import {
  END,
  NAME,
  PATH,
  runCourse,
  startStory,
  users,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(240_000);

describe('the gate of a charter, by HTTP', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'is decided by the decider alone, on the evidence of now, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      const early = await portal.decide(DECIDER, NAME, { decision: 'kill' });
      expect([early.status, early.body.error?.message]).toEqual([
        400,
        expect.stringContaining('the gate opens on 2027-07-31'),
      ]);
      await portal.goTo(END);
      await portal.report({ day: END, uses: users(5) });

      const gate: CharterGate = (await portal.as(DECIDER).get(`${PATH}/gate`))
        .body;
      expect(gate).toMatchObject({
        proposed: 'kill',
        mayDecide: true,
        charter: {
          phase: 'gate',
          undecided: false,
          verdict: {
            outcome: 'dissolve',
            state: 'provisional',
            settlesOn: '2027-08-10',
          },
        },
      });
      expect(gate.sentence).toContain('dissolve');
      for (const user of [READER, OWNER]) {
        const seen = await portal.as(user).get(`${PATH}/gate`);
        expect([user, seen.body.mayDecide]).toEqual([user, false]);
        const refused = await portal.decide(user, NAME, {
          decision: 'go',
          reason: 'Because.',
        });
        expect([user, refused.status]).toEqual([user, 403]);
      }
      const unfounded = await portal.decide(DECIDER, NAME, { decision: 'go' });
      expect([unfounded.status, unfounded.body.error?.message]).toEqual([
        400,
        expect.stringContaining('reason: is required'),
      ]);
      const endless = await portal.decide(DECIDER, NAME, {
        decision: 'hold',
        reason: 'Later.',
      });
      expect([endless.status, endless.body.error?.message]).toEqual([
        400,
        expect.stringContaining('holdUntil: '),
      ]);

      // One more service adopts between what was seen and the decision.
      await portal.report({ day: END, uses: users(6) });
      const stale = await portal.as(DECIDER).post(`${PATH}/decisions`, {
        decision: 'kill',
        evidenceHash: gate.evidenceHash,
      });
      expect([stale.status, stale.body.error?.message]).toEqual([
        409,
        expect.stringContaining('evidence has changed'),
      ]);

      await portal.goTo('2027-08-02');
      expect((await portal.read<CharterDetails>(PATH)).undecided).toBe(true);
      const seen = await portal.read<CharterGate>(`${PATH}/gate`);
      const go = {
        decision: 'go',
        reason: 'Two squads migrate next week.',
        evidenceHash: seen.evidenceHash,
      };
      const both = await Promise.all([
        portal.as(DECIDER).post(`${PATH}/decisions`, go),
        portal
          .as(DECIDER)
          .post(`${PATH}/decisions`, { ...go, decision: 'kill' }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      const decided = await portal.read<CharterDetails>(PATH);
      expect(decided).toMatchObject({
        phase: 'decided',
        undecided: false,
        verdict: { state: 'recorded', outcome: 'dissolve', met: 0 },
        decisions: [
          {
            decidedBy: DECIDER,
            decidedOn: '2027-08-02',
            evidenceHash: seen.evidenceHash,
            verdict: 'dissolve',
          },
        ],
      });
      expect(decided.verdict.evidenceHash).toBe(seen.evidenceHash);
      // It was recorded before it started, so nothing of it is shown on earlier days.
      const longBefore = await portal.read<CharterDetails>(
        `${PATH}?asOf=2026-12-31`,
      );
      expect([longBefore.phase, longBefore.decision]).toEqual([
        'planned',
        undefined,
      ]);

      // Taken back later: both stay.
      const [before] = decided.decisions;
      const other = before.decision === 'go' ? 'kill' : 'go';
      const silent = await portal.decide(DECIDER, NAME, { decision: other });
      expect(silent.status).toBe(400);
      const reversed = await portal.decide(DECIDER, NAME, {
        decision: other,
        reason: 'They do not.',
      });
      expect(reversed.status).toBe(201);
      const after = await portal.read<CharterDetails>(PATH);
      expect(
        after.decisions.map(({ decision, againstVerdict }) => ({
          decision,
          againstVerdict,
        })),
      ).toEqual([
        { decision: before.decision, againstVerdict: before.decision === 'go' },
        { decision: other, againstVerdict: other === 'go' },
      ]);
      expect(after.verdict).toMatchObject(decided.verdict);
      await portal.stop();
    },
  );

  it.each(eachDatabase)(
    'is held until a day, on which its gate is open again, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.goTo('2027-08-02');
      const held = await portal.decide(DECIDER, NAME, {
        decision: 'hold',
        holdUntil: '2027-10-01',
        reason: 'The next release decides.',
      });
      expect(held.status).toBe(201);
      const phases = [];
      for (const day of ['2027-09-30', '2027-10-01', '2027-10-02']) {
        await portal.goTo(day);
        const { phase, undecided } = await portal.read<CharterDetails>(PATH);
        phases.push({ day, phase, undecided });
      }
      expect(phases).toEqual([
        { day: '2027-09-30', phase: 'held', undecided: false },
        { day: '2027-10-01', phase: 'gate', undecided: true },
        { day: '2027-10-02', phase: 'gate', undecided: true },
      ]);
      const killed = await portal.decide(DECIDER, NAME, { decision: 'kill' });
      expect(killed.status).toBe(201);
      await portal.stop();
    },
  );
});
