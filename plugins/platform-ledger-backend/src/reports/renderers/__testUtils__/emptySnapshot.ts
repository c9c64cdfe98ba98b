import {
  REPORT_SCHEMA,
  ReportSnapshot,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** A report of a period in which there was nothing: every section is empty. */
export function emptySnapshot(): ReportSnapshot {
  return {
    schema: REPORT_SCHEMA,
    id: '6e7f7f5e-0000-4000-8000-000000000001',
    title: 'Platform report, 2024-Q1',
    scope: {},
    period: { label: '2024-Q1', from: '2024-01-01', to: '2024-03-31' },
    asOf: '2024-03-31',
    recordedAt: '2024-04-10T08:30:00.000Z',
    state: 'frozen',
    partial: false,
    audience: 'Leadership',
    comparedWith: {},
    decisions: [],
    charters: [],
    allocation: {
      policies: [],
      squads: [],
      platformTeams: [],
      merged: [],
      counts: {
        below: 0,
        within: 0,
        above: 0,
        'insufficient-data': 0,
        'not-assessed': 0,
      },
      redistributed: {
        pieces: 0,
        writings: 0,
        illustrations: 0,
        days: 0,
        costs: [],
        previousDays: 0,
      },
      unmatchedPersons: 0,
      problems: [],
    },
    adoption: [],
    guardrails: [],
    restatements: [],
    method: {
      release: '0.1.0',
      methodVersions: { adoption: 1, allocation: 1, charters: 1 },
      calendar: { fiscalYearStartsIn: 1, timeZones: [] },
      definitions: [],
      sources: [],
      quality: {
        entities: 0,
        pendingEntities: 0,
        unresolvedEntities: 0,
        attributedDays: 0,
        selfReportedSquads: 0,
        suppressedSquads: 0,
      },
    },
    commentary: [],
  };
}
