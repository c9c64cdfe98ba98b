import { REPORT_SCHEMA, ReportSnapshot } from '../snapshot';
import { reportAdoption } from './reportAdoption';
import { reportCharter } from './reportCharter';
import { reportSquad } from './reportSquad';

const LEADERSHIP = { ref: 'group:default/leadership', title: 'Leadership' };
const PERIOD = { label: '2024-Q4', from: '2024-10-01', to: '2024-12-31' };

/** A small report with something in every section. */
export function reportSnapshot(
  changes: Partial<ReportSnapshot> = {},
): ReportSnapshot {
  return {
    schema: REPORT_SCHEMA,
    id: '1',
    title: 'Platform report, 2024-Q4',
    scope: {},
    period: PERIOD,
    asOf: '2024-12-31',
    recordedAt: '2025-01-14T09:00:00.000Z',
    state: 'frozen',
    partial: false,
    audience: 'Leadership',
    portalUrl: 'https://portal.example.com/',
    comparedWith: {
      previous: {
        period: { label: '2024-Q3', from: '2024-07-01', to: '2024-09-30' },
        asOf: '2024-09-30',
      },
    },
    decisions: [
      {
        kind: 'gate',
        charter: { ref: 'charter:default/move', title: 'Move' },
        decider: LEADERSHIP,
        by: '2024-12-31',
        outcome: 'continue',
        met: 1,
        of: 1,
        needed: 1,
        broken: 0,
        defaultAction: 'dissolve',
        retrospective: false,
      },
    ],
    charters: [reportCharter()],
    allocation: {
      quarter: PERIOD,
      policies: [
        {
          entityRef: 'allocationpolicy:default/organisation',
          title: 'Organisation',
          owner: LEADERSHIP.ref,
          revision: {
            number: 1,
            contentHash: 'a'.repeat(64),
            firstSeenOn: '2024-01-01',
            recordedAt: '2024-01-01T00:00:00.000Z',
            retired: false,
          },
          retrospective: false,
          band: { floor: 0.2, ceiling: 0.3 },
          method: 'equal-split',
          denominator: 'attributed',
          crossCutting: 'alone',
          coverageFloor: 0.5,
          minimumDays: 5,
          minimumGroupSize: 3,
        },
      ],
      squads: [reportSquad({ title: 'Cloud', share: 0.1, verdict: 'below' })],
      platformTeams: [],
      merged: [],
      counts: {
        below: 1,
        within: 0,
        above: 0,
        'insufficient-data': 0,
        'not-assessed': 0,
      },
      redistributed: {
        pieces: 1,
        writings: 3,
        illustrations: 0,
        days: 24,
        costs: [{ amount: 16_800, currency: 'EUR', days: 24 }],
        previousDays: 0,
      },
      unmatchedPersons: 0,
      problems: [],
    },
    adoption: [reportAdoption()],
    guardrails: [
      {
        charter: { ref: 'charter:default/move', title: 'Move' },
        evaluation: {
          criterion: {
            id: 'stability',
            role: 'guardrail',
            title: 'Change fail rate',
            metric: 'delivery/change-fail-rate',
            tolerance: 0.01,
          },
          tolerance: 0.01,
          state: 'holds',
          points: [],
          selfReported: false,
        },
      },
    ],
    restatements: [
      {
        report: {
          id: '0',
          title: 'Platform report, 2024-Q3',
          label: '2024-Q3',
        },
        subject: { ref: 'group:default/cloud', title: 'Cloud' },
        figure: {
          kind: 'platform-share',
          before: { value: 0.18 },
          after: { value: 0.21 },
        },
        causes: ['late-activity'],
        recorded: {
          from: '2024-11-02T08:00:00.000Z',
          to: '2024-11-02T08:00:00.000Z',
        },
      },
    ],
    method: {
      release: '0.1.0',
      methodVersions: { adoption: 1 },
      calendar: { fiscalYearStartsIn: 1, timeZones: ['UTC'] },
      definitions: [],
      sources: [
        {
          kind: 'facts',
          name: 'git',
          title: 'Git',
          latestDay: '2024-12-31',
          latestRun: {
            at: '2025-01-01T00:00:00.000Z',
            status: 'failed',
            received: 10,
            rejected: 0,
          },
        },
      ],
      quality: {
        entities: 10,
        pendingEntities: 0,
        unresolvedEntities: 0,
        latestEvidenceOn: '2024-12-31',
        attributedDays: 30,
        capacityDays: 40,
        selfReportedSquads: 0,
        suppressedSquads: 0,
      },
    },
    commentary: [],
    ...changes,
  };
}
