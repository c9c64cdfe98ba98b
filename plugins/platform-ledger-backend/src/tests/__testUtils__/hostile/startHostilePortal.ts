import { Knex } from 'knex';
import {
  charter,
  charterCatalog,
  DECIDER,
  OWNER,
  service,
  UPTAKE,
} from '../charters/charterCatalog';
import { CharterPortal } from '../charters/CharterPortal';
import {
  END,
  NAME,
  runCourse,
  START,
  storyCharter,
} from '../charters/charterStory';
import { pushCapacity, pushSquadWork } from '../pushSquadWork';
import { squadGroup, squadPolicy } from '../squadCatalog';
import { KNOWN_VALUES, KnownValues } from './KnownValues';

const CLOUD = '/allocation/groups/group/default/cloud';

/**
 * A portal that has something of everything, so that requests reach the depths: a scorecard with standings, a policy
 * with activity and decisions, a charter with a change that waits and one that was killed, named work, metrics, a draft
 * and a frozen report.
 */
export async function startHostilePortal(
  knex: Knex,
): Promise<{ portal: CharterPortal; known: KnownValues }> {
  const portal = await CharterPortal.start({
    knex,
    today: '2027-01-04',
    entities: [
      ...charterCatalog(10),
      squadGroup('cloud'),
      squadPolicy({ owner: 'group:default/platform' }),
      service('shop', 'cloud'),
      storyCharter(),
      charter('second-client', {
        startsOn: START,
        owner: 'group:default/squad',
      }),
    ],
  });
  await runCourse(portal);
  await portal.goTo(END);
  portal.catalog.replace(
    storyCharter([{ ...UPTAKE, target: { atLeast: 0.4 } }]),
  );
  await portal.settle();
  await portal.goTo('2027-08-02');

  const owner = portal.as(OWNER);
  const post = async (path: string, body: object = {}) => {
    const { status, body: answer, text } = await owner.post(path, body);
    if (status >= 300) {
      throw new Error(`POST ${path}: ${status} ${text}`);
    }
    return answer;
  };
  await pushCapacity(portal.ledger, {
    memberships: [{ person: 'of-cloud', group: 'cloud' }],
    leave: [{ person: 'of-cloud', from: '2027-02-01', to: '2027-02-05' }],
  });
  await pushSquadWork(portal.ledger, [
    { person: 'of-cloud', from: '2027-01-04', platform: 20, product: 60 },
    { person: 'of-nobody', from: '2027-07-05', platform: 3, product: 2 },
  ]);
  await owner.put('/metrics/types/build/time', {
    title: 'Build time',
    unit: 'minutes',
    better: 'lower',
    aggregation: 'latest',
    cadence: 'P1W',
  });
  await post('/metrics', {
    source: 'ci',
    observations: [{ metric: 'build/time', day: '2027-07-30', value: 12 }],
  });
  await post('/allocation/overrides', {
    item: 'shop',
    category: 'platform',
    reason: 'It is one.',
  });
  await post(`${CLOUD}/check-ins`, { sprint: '2027-07-12', share: 0.25 });
  await post(`${CLOUD}/trade-offs`, {
    shipped: 'This',
    deferred: 'That',
    days: 2,
    repayBy: '2027-12-31',
  });
  const work = await post('/named-work', { name: 'Tracing by hand' });
  const { writings } = await post(`/named-work/${work.id}/writings`, {
    group: 'group:default/cloud',
    days: 3,
  });
  await portal.decide(DECIDER, 'second-client', { decision: 'kill' });
  const draft = await post('/reports', {
    from: '2027-04-01',
    to: '2027-06-30',
  });
  const frozen = await post('/reports', {
    from: '2027-01-01',
    to: '2027-03-31',
  });
  await post(`/reports/${frozen.id}/freeze`);
  await portal.settle();
  portal.clock.letRun();

  const gate = await portal.read<{ evidenceHash: string }>(
    `/charters/default/${NAME}/gate`,
  );
  const { items } = await portal.read<{ items: { id: string }[] }>(
    '/hand-overs',
  );
  const stored = await knex('charter_decisions').pluck('evidence_hash');
  return {
    portal,
    known: {
      ...KNOWN_VALUES,
      evidenceHash: [gate.evidenceHash],
      hash: [...stored, gate.evidenceHash],
      'named-work.id': [work.id],
      writingId: writings.map(({ id }: { id: string }) => id),
      'reports.id': [frozen.id, draft.id],
      'hand-overs.id': items.map(({ id }) => id),
    },
  };
}
