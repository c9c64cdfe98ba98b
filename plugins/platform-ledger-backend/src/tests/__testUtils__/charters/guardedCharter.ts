import { CharterCriterion } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { adoptionScorecard, charter, UPTAKE } from './charterCatalog';
import { CharterPortal } from './CharterPortal';
import { START, startStory, storyCharter, users } from './charterStory';

/** Two kill criteria, of which one has to be met, and a guardrail; each of a fact of its own: `uses.shared-client`, `uses.tracing`, `uses.logging`. */
export const GUARDED: CharterCriterion[] = [
  UPTAKE,
  {
    id: 'tracing',
    role: 'kill',
    title: 'Tracing',
    metric: 'adoption/tracing',
    target: { atLeast: 0.5 },
  },
  {
    id: 'logging',
    role: 'guardrail',
    title: 'Logging',
    metric: 'adoption/logging',
    tolerance: 0.15,
  },
];

/** The story, both of its charters with those criteria; six of ten services log as it should be. */
export async function startGuarded(knex: Knex): Promise<CharterPortal> {
  const portal = await startStory(knex);
  await portal.declare('tracing');
  await portal.declare('logging');
  portal.catalog.add(
    adoptionScorecard('tracing'),
    adoptionScorecard('logging'),
  );
  portal.catalog.replace(storyCharter(GUARDED));
  portal.catalog.replace(
    charter('second-client', {
      startsOn: START,
      owner: 'group:default/squad',
      criteria: GUARDED,
    }),
  );
  await portal.settle();
  await portal.report({
    day: '2027-01-04',
    uses: users(6),
    fact: 'uses.logging',
  });
  return portal;
}
