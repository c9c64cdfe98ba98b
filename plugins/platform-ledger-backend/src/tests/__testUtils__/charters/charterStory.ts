import { BackendFeature } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { CharterCriterion } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { charter, charterCatalog } from './charterCatalog';
import { CharterPortal } from './CharterPortal';

export const START = '2027-02-01';
export const CHECKPOINT = '2027-04-30';
export const END = '2027-07-31';
export const NAME = 'shared-client';
export const PATH = `/charters/default/${NAME}`;

/** How many of the ten services adopted by the end of each month. */
const COURSE: [string, number][] = [
  ['2027-01-31', 2],
  ['2027-02-28', 3],
  ['2027-03-31', 4],
  ['2027-04-30', 4],
];

/** The first services of some use it. */
export function users(adopters: number, of = 10): boolean[] {
  return Array.from({ length: of }, (_, at) => at < adopters);
}

/** The charter of the story, with other criteria where they are given. */
export function storyCharter(criteria?: CharterCriterion[]) {
  return charter(NAME, { startsOn: START, ...(criteria && { criteria }) });
}

/** Ten services and two charters, of two teams, four weeks before they start. */
export async function startStory(
  knex: Knex,
  options: {
    features?: BackendFeature[];
    permissions?: BackendFeature;
    config?: JsonObject;
  } = {},
): Promise<CharterPortal> {
  return CharterPortal.start({
    knex,
    ...options,
    today: '2027-01-04',
    entities: [
      ...charterCatalog(10),
      storyCharter(),
      charter('second-client', {
        startsOn: START,
        owner: 'group:default/squad',
      }),
    ],
  });
}

/** Up to the checkpoint: two of ten at the start, four by then. */
export async function runCourse(portal: CharterPortal): Promise<void> {
  for (const [day, adopters] of COURSE) {
    await portal.goTo(day);
    await portal.report({ day, uses: users(adopters) });
  }
}
