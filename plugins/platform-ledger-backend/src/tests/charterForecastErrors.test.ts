import {
  CharterDetails,
  CharterGate,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { createTestDatabases } from '../__testUtils__';
import {
  charter,
  charterCatalog,
  DECIDER,
  OWNER,
} from './__testUtils__/charters/charterCatalog';
import { CharterPortal } from './__testUtils__/charters/CharterPortal';
import {
  CHECKPOINT,
  END,
  START,
  users,
} from './__testUtils__/charters/charterStory';

jest.setTimeout(480_000);

/** Days since the start and waiting times in days, the first that of the baseline; up to the checkpoint, and on the last day. */
interface Course {
  points: [day: string, value: number][];
  due?: number;
}

/** By a line through 10 on day 0 with this slope. */
function line(slope: number): Course['points'] {
  return [
    ['2027-01-31', 10],
    // Days 30, 60 and 88; the runway has 180.
    ['2027-03-03', 10 + 30 * slope],
    ['2027-04-02', 10 + 60 * slope],
    [CHECKPOINT, 10 + 88 * slope],
  ];
}

/** What each was off by is reckoned by hand: 10 + 180 x slope, and what came. */
const COURSES: Record<string, Course> = {
  // 1, 2: off by 1.
  faster: { points: line(-0.05), due: 2 },
  // 10, 7: off by 3.
  level: { points: line(0), due: 7 },
  // 19, 14: off by 5.
  slower: { points: line(0.05), due: 14 },
  // -8, which no waiting time is, 0: off by 8.
  fastest: { points: line(-0.1), due: 0 },
  // 10, whatever was seen on a single day; 12: off by 2.
  odd: { points: [...line(0), ['2027-03-20', 50]], due: 12 },
  // None of these has both figures, or came to its end.
  young: { points: line(0).slice(0, 3), due: 100 },
  silent: { points: line(0) },
  dropped: { points: line(0), due: 100 },
};

const NAMES = Object.keys(COURSES);

/** Has a recorded verdict before the others end. */
const EARLIER = charter('earlier', { startsOn: '2027-01-05' });

function course(name: string, startsOn = START) {
  return charter(name, {
    startsOn,
    criteria: [
      {
        id: 'waiting',
        role: 'kill',
        title: 'Days of waiting',
        metric: `waiting/${name}`,
        target: { atMost: 3 },
      },
    ],
  });
}

async function push(
  portal: CharterPortal,
  observations: { metric: string; day: string; value: number }[],
): Promise<void> {
  const { body } = await portal.ledger
    .request('post', '/metrics')
    .send({ source: 'tickets', observations });
  expect(body).toMatchObject({ stored: observations.length, rejected: 0 });
}

describe('past forecasts, by HTTP', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'stand beside those of other charters once five criteria ended, and are no evidence, %s',
    async databaseId => {
      const portal = await CharterPortal.start({
        knex: await databases.init(databaseId),
        today: '2027-01-04',
        entities: [
          ...charterCatalog(10),
          EARLIER,
          ...NAMES.map(name => course(name)),
        ],
      });
      const details = (name: string, query = '') =>
        portal.read<CharterDetails>(`/charters/default/${name}${query}`);
      const errors = async (name: string, query?: string) =>
        (await details(name, query)).forecastErrors;
      const gateHash = async () =>
        (await portal.read<CharterGate>('/charters/default/earlier/gate'))
          .evidenceHash;
      const pushUpTo = (to: string, from = '') =>
        push(
          portal,
          NAMES.flatMap(name =>
            COURSES[name].points
              .filter(([day]) => from < day && day <= to)
              .map(([day, value]) => ({
                metric: `waiting/${name}`,
                day,
                value,
              })),
          ),
        );

      for (const name of NAMES) {
        await portal.ledger
          .request('put', `/metrics/types/waiting/${name}`)
          .send({
            title: 'Days of waiting',
            unit: 'days',
            better: 'lower',
            aggregation: 'latest',
            cadence: 'P1W',
          })
          .expect(200);
      }
      await portal.report({ day: '2027-01-04', uses: users(2) });
      await portal.goTo('2027-01-31');
      await pushUpTo('2027-01-31');
      await portal.goTo('2027-02-02');
      await portal.goTo(CHECKPOINT);
      await pushUpTo(CHECKPOINT, '2027-01-31');
      await portal.goTo('2027-07-04');
      await portal.report({ day: '2027-07-04', uses: users(5) });

      await portal.goTo('2027-07-20');
      portal.catalog.remove(({ metadata }) => metadata.name === 'dropped');
      // What comes after the checkpoint is none of what was known on it.
      await push(
        portal,
        NAMES.map(name => ({
          metric: `waiting/${name}`,
          day: '2027-05-20',
          value: 70,
        })),
      );
      await portal.settle();
      const before = await details('earlier');
      const hashBefore = await gateHash();
      expect(before.verdict).toMatchObject({ state: 'recorded', met: 0 });
      expect(before.forecastErrors).toEqual([]);

      await portal.goTo('2027-08-01');
      await push(
        portal,
        NAMES.flatMap(name => {
          const { due } = COURSES[name];
          return due === undefined
            ? []
            : [{ metric: `waiting/${name}`, day: END, value: due }];
        }),
      );
      await portal.goTo('2027-08-02');
      // 1, 2, 3, 5 and 8.
      const five = [
        { unit: 'days', criteria: 5, median: expect.closeTo(3, 9) },
      ];
      expect(await errors('earlier')).toEqual(five);
      expect(await errors('silent')).toEqual(five);
      // Its own does not count, and four are too few.
      expect(await errors('odd')).toEqual([]);
      // As of a day, and as recorded by an instant.
      expect(await errors('earlier', '?asOf=2027-07-30')).toEqual([]);
      expect(await errors('earlier', `?asOf=${END}`)).toEqual(five);
      expect(
        await errors('earlier', `?asOf=${END}&recordedAt=2027-07-31T20:00:00Z`),
      ).toEqual([]);

      // What becomes of a charter behind its gate changes nothing of what it foretold.
      expect(
        (await portal.decide(DECIDER, 'level', { decision: 'kill' })).status,
      ).toBe(201);
      expect(
        (
          await portal.decide(DECIDER, 'faster', {
            decision: 'recycle',
            reason: 'Again.',
          })
        ).status,
      ).toBe(201);
      portal.catalog.remove(({ metadata }) => metadata.name === 'slower');
      portal.catalog.replace(course('faster', '2027-09-01'));
      await portal.settle();
      const revision = '/charters/default/faster/revisions/2';
      await portal.as(OWNER).post(`${revision}/reason`, { reason: 'Again.' });
      await portal
        .as(DECIDER)
        .post(`${revision}/approval`, { approved: true, note: 'Once.' });
      await portal.goTo('2027-08-03');
      expect((await details('level')).phase).toBe('decided');
      expect((await details('slower')).phase).toBe('retired');
      expect((await details('faster')).startsOn).toBe('2027-09-01');
      expect(await errors('earlier')).toEqual(five);

      const after = await details('earlier');
      expect(after.verdict.evidenceHash).toBe(before.verdict.evidenceHash);
      expect(after.verdict.evidenceHash).toMatch(/^[0-9a-f]{64}$/);
      expect(await gateHash()).toBe(hashBefore);
      await portal.stop();
    },
  );
});
