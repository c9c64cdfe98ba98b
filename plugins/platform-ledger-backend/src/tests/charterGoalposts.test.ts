import { CharterDetails } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  DECIDER,
  OWNER,
  READER,
  UPTAKE,
} from './__testUtils__/charters/charterCatalog';
import {
  PATH,
  runCourse,
  startStory,
  storyCharter,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(240_000);

describe('goalposts of a charter, by HTTP', () => {
  const databases = createTestDatabases();
  const eachDatabase = databases.eachSupportedId();

  it.each(eachDatabase)(
    'keeps the goalposts until the decider agrees to move them, %s',
    async databaseId => {
      const portal = await startStory(await databases.init(databaseId));
      await runCourse(portal);
      await portal.goTo('2027-05-03');
      portal.catalog.replace(
        storyCharter([{ ...UPTAKE, target: { atLeast: 0.4 } }]),
      );
      await portal.settle();

      const waiting = await portal.read<CharterDetails>(PATH);
      expect(waiting.waitingChanges).toBe(1);
      expect(waiting.criteriaEvaluations[0].target?.value).toBe(0.8);
      expect(waiting.goalposts).toMatchObject([
        { kind: 'Charter', state: 'first', revision: { number: 1 } },
        { kind: 'Scorecard', state: 'first' },
        {
          kind: 'Charter',
          state: 'needs-reason',
          revision: { number: 2, firstSeenOn: '2027-05-03' },
          changes: [{ text: 'uptake target lowered from 80 % to 40 %' }],
        },
      ]);

      const reason = { reason: 'Half of the services are to be switched off.' };
      const revision = `${PATH}/revisions/2`;
      const approval = { approved: true, note: 'Once.' };
      expect(
        (await portal.as(DECIDER).post(`${revision}/approval`, approval)).body,
      ).toMatchObject({ error: { name: 'InputError' } });
      for (const user of [READER, DECIDER]) {
        const refused = await portal
          .as(user)
          .post(`${revision}/reason`, reason);
        expect([user, refused.status]).toEqual([user, 403]);
      }
      const explained = await portal
        .as(OWNER)
        .post(`${revision}/reason`, reason);
      expect([explained.status, explained.body]).toEqual([
        201,
        expect.objectContaining({
          state: 'waiting',
          reason: expect.objectContaining({ text: reason.reason, by: OWNER }),
        }),
      ]);
      for (const user of [READER, OWNER]) {
        const refused = await portal
          .as(user)
          .post(`${revision}/approval`, approval);
        expect([user, refused.status]).toEqual([user, 403]);
      }
      const missing = await portal
        .as(DECIDER)
        .post(`${PATH}/revisions/7/approval`, approval);
      expect(missing.status).toBe(404);
      const first = await portal
        .as(DECIDER)
        .post(`${PATH}/revisions/1/approval`, approval);
      expect(first.status).toBe(400);

      await portal.goTo('2027-05-10');
      const approved = await portal
        .as(DECIDER)
        .post(`${revision}/approval`, approval);
      expect([approved.status, approved.body]).toEqual([
        201,
        expect.objectContaining({
          state: 'approved',
          approval: expect.objectContaining({ note: 'Once.', by: DECIDER }),
        }),
      ]);
      const again = await portal
        .as(DECIDER)
        .post(`${revision}/approval`, { approved: false });
      expect(again.status).toBe(409);

      const targetOn = async (day: string) => {
        const details = await portal.read<CharterDetails>(
          `${PATH}?asOf=${day}`,
        );
        return details.criteriaEvaluations[0].target?.value;
      };
      expect(await targetOn('2027-05-09')).toBe(0.8);
      expect(await targetOn('2027-05-10')).toBe(0.4);

      // Words alone need nobody; what comes behind the gate judges no more.
      const lowered = [{ ...UPTAKE, target: { atLeast: 0.4 } }];
      portal.catalog.replace(
        storyCharter([{ ...lowered[0], title: 'Golden-path uptake' }]),
      );
      await portal.goTo('2027-06-01');
      portal.catalog.replace(
        storyCharter([{ ...UPTAKE, target: { atLeast: 0.1 } }]),
      );
      await portal.goTo('2027-08-02');
      const late = await portal.read<CharterDetails>(PATH);
      expect(late.waitingChanges).toBe(0);
      expect(late.criteriaEvaluations[0].target?.value).toBe(0.4);
      expect(late.criteriaEvaluations[0].criterion.title).toBe(
        'Golden-path uptake',
      );
      expect(
        late.goalposts
          .filter(({ kind }) => kind === 'Charter')
          .map(({ state }) => state),
      ).toEqual(['first', 'approved', 'cosmetic', 'not-judging']);
      await portal.stop();
    },
  );
});
