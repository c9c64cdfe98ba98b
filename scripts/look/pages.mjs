import {
  noAdopters,
  noSquads,
  noServices,
  noStandings,
  status,
} from './emptyAnswers.mjs';
import { openReport } from './openReport.mjs';

const SERVICE = '/catalog/default/component/catalog-backend-module-aws';

const EVERY_STATE = ['loading', 'empty', 'error'];

// A day on whose quarter enough people were active for figures.
const SQUAD = '/platform-ledger/allocation/default/cloud?asOf=2025-12-31';

// Named work, on the same page, has tables of its own.
const HEAT_MAP = 'table:has(caption:has-text("Platform share by squad"))';

const CHARTERS = '/platform-ledger/charters/default';

const press = name => tab =>
  tab.getByRole('button', { name, exact: true }).first().click();

/**
 * Every page that `yarn look` takes pictures of.
 *
 * - `name`: of the picture's file
 * - `path`: where the page is
 * - `identity`: who looks; the platform product manager unless given, `undefined` in `signedOut` pages
 * - `ready`: a selector that stands there once the page is drawn; `emptyReady`: once it is drawn without data, where that is another
 * - `states`: beside `data`, which of `loading`, `empty` and `error` the page has
 * - `empty`: for the state `empty`, the answers of our API by the end of their path
 * - `act`: what is done on the page, in its state `data`, before its picture is taken
 */
export const pages = [
  { name: 'sign-in', path: '/', signedOut: true, ready: 'h1' },
  {
    name: 'overview',
    path: '/platform-ledger',
    ready: 'h2',
    states: EVERY_STATE,
    empty: noSquads,
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
    name: 'allocation',
    path: '/platform-ledger/allocation',
    ready: HEAT_MAP,
    emptyReady: 'h2',
    states: EVERY_STATE,
    empty: noSquads,
  },
  {
    name: 'allocation-sprints',
    path: '/platform-ledger/allocation?period=sprint',
    ready: HEAT_MAP,
  },
  {
    name: 'squad',
    path: SQUAD,
    ready: 'table',
    emptyReady: 'h2',
    states: EVERY_STATE,
    empty: noSquads,
  },
  {
    name: 'squad-sprints',
    path: `${SQUAD}&period=sprint`,
    ready: 'table',
  },
  {
    name: 'squad-check-in',
    path: SQUAD,
    identity: 'squad-lead',
    ready: 'table',
    act: press('Check in'),
  },
  {
    name: 'squad-check-in-refused',
    path: SQUAD,
    identity: 'squad-lead',
    ready: 'table',
    act: async tab => {
      await press('Check in')(tab);
      await tab.getByLabel('Platform share, in %').fill('120');
      await press('Check in')(tab);
    },
  },
  {
    name: 'squad-trade-off',
    path: SQUAD,
    identity: 'squad-lead',
    ready: 'table',
    act: async tab => {
      await press('Record a trade-off')(tab);
      await press('Record')(tab);
    },
  },
  {
    name: 'policy-preview',
    path: '/platform-ledger/allocation?asOf=2025-12-31',
    ready: 'table',
    act: async tab => {
      await press('Try a changed policy')(tab);
      const text = tab.getByLabel('Allocation policy, as YAML');
      const policy = await text.inputValue();
      await text.fill(policy.replace('floor: 0.2', 'floor: 0.1'));
      await press('Preview')(tab);
      await tab.getByText('verdict').last().waitFor();
    },
  },
  {
    name: 'named-work-record',
    path: '/platform-ledger/allocation',
    identity: 'squad-lead',
    ready: 'table',
    act: async tab => {
      await press('Record work')(tab);
      await tab.getByLabel('What is it?').fill('HTTP retries');
      await press('See what resembles it')(tab);
    },
  },
  {
    name: 'group-tab',
    path: '/catalog/default/group/cloud/platform-allocation?asOf=2025-12-31',
    ready: 'table',
  },
  {
    name: 'charters',
    path: '/platform-ledger/charters',
    ready: 'h2',
    states: EVERY_STATE,
    empty: status,
  },
  {
    name: 'charter',
    path: `${CHARTERS}/new-backend-system?asOf=2024-10-31`,
    ready: 'h3',
    states: ['loading', 'error'],
  },
  {
    name: 'charter-running',
    path: `${CHARTERS}/new-frontend-system-second-try`,
    ready: 'h3',
    act: async tab => {
      await tab.getByText('The runway as a table').click();
    },
  },
  {
    name: 'charter-evidence',
    path: `${CHARTERS}/new-frontend-system`,
    ready: 'table',
    act: press('Show what the verdict was recorded from'),
  },
  {
    name: 'gate',
    path: `${CHARTERS}/new-backend-system/gate`,
    ready: 'h3',
    states: ['loading', 'error'],
  },
  {
    name: 'gate-decide-refused',
    path: `${CHARTERS}/new-frontend-system/gate`,
    identity: 'decider',
    ready: 'form',
    act: async tab => {
      await tab.getByRole('radio', { name: /^Hold/ }).check();
      await press('Record the decision')(tab);
    },
  },
  {
    name: 'group-charters',
    path: '/catalog/default/group/core/platform-charters',
    ready: 'h2',
    states: EVERY_STATE,
    empty: status,
  },
  {
    name: 'reports',
    path: '/platform-ledger/reports',
    ready: 'h2',
    states: EVERY_STATE,
    empty: status,
  },
  {
    name: 'report-new',
    path: '/platform-ledger/reports',
    ready: 'h2',
    act: async tab => {
      await press('New report')(tab);
      await tab.getByLabel('For whom').waitFor();
    },
  },
  {
    name: 'report-draft',
    path: '/platform-ledger/reports',
    ready: 'h2',
    act: openReport('draft'),
  },
  {
    name: 'report-published',
    path: '/platform-ledger/reports',
    ready: 'h2',
    act: openReport('published'),
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
