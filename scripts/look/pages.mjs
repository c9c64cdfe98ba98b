import {
  noAdopters,
  noServices,
  noStandings,
  status,
} from './emptyAnswers.mjs';

const SERVICE = '/catalog/default/component/catalog-backend-module-aws';

const EVERY_STATE = ['loading', 'empty', 'error'];

/**
 * Every page that `yarn look` takes pictures of.
 *
 * - `name`: of the picture's file
 * - `path`: where the page is
 * - `identity`: who looks; the platform product manager unless given, `undefined` in `signedOut` pages
 * - `ready`: a selector that stands there once the page is drawn
 * - `states`: beside `data`, which of `loading`, `empty` and `error` the page has
 * - `empty`: for the state `empty`, the answers of our API by the end of their path
 */
export const pages = [
  { name: 'sign-in', path: '/', signedOut: true, ready: 'h1' },
  {
    name: 'overview',
    path: '/platform-ledger',
    ready: 'h2',
    states: EVERY_STATE,
    empty: status,
  },
  {
    name: 'scorecards',
    path: '/platform-ledger/scorecards',
    ready: 'h2',
    states: EVERY_STATE,
    empty: status,
  },
  {
    name: 'scorecard',
    path: '/platform-ledger/scorecards/default/new-backend-system?asOf=2024-12-31',
    ready: 'h2',
    states: EVERY_STATE,
    empty: noServices,
  },
  {
    name: 'data',
    path: '/platform-ledger/data',
    ready: 'h2',
    states: EVERY_STATE,
    empty: status,
  },
  {
    name: 'entity-tab',
    path: `${SERVICE}/platform?asOf=2024-10-31`,
    ready: 'h2',
    states: EVERY_STATE,
    empty: noStandings,
  },
  {
    name: 'entity-overview',
    path: SERVICE,
    ready: 'h2',
    states: EVERY_STATE,
    empty: noStandings,
  },
  {
    name: 'capability',
    path: '/catalog/default/component/backend-plugin-api',
    ready: 'h2',
    states: EVERY_STATE,
    empty: noAdopters,
  },
];
