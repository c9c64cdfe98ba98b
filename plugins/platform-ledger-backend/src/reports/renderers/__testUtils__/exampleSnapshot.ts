import { ReportSnapshot } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { emptySnapshot } from './emptySnapshot';
import { exampleAdoption } from './exampleAdoption';
import { exampleAllocation } from './exampleAllocation';
import { exampleCharter } from './exampleCharter';
import { exampleQuarter, quarterBefore } from './exampleQuarter';
import { exampleRevision } from './exampleRevision';

/** A report of a quarter of the example data, as it would be: adoption and person-days are those of the example's tables. */
export function exampleSnapshot(label: string): ReportSnapshot {
  const period = exampleQuarter(label);
  const previous = exampleQuarter(quarterBefore(label, 1));
  const yearAgo = exampleQuarter(quarterBefore(label, 4));
  const hasCharter = label === '2024-Q3' || label === '2024-Q4';
  const { charter, decision } = exampleCharter(period.to);
  const allocation = exampleAllocation(label);
  const below = allocation.squads.filter(
    ({ cell }) => cell.verdict === 'below',
  );
  return {
    ...emptySnapshot(),
    id: '6e7f7f5e-0000-4000-8000-000000000002',
    title: `Platform report, ${label}`,
    period,
    asOf: period.to,
    recordedAt: '2026-07-01T06:00:00.000Z',
    portalUrl: 'https://portal.example.com',
    comparedWith: {
      previous: { period: previous, asOf: previous.to },
      yearAgo: { period: yearAgo, asOf: yearAgo.to },
    },
    decisions: [
      ...(hasCharter ? [decision] : []),
      ...(below.length > 0
        ? [
            {
              kind: 'below-band' as const,
              decider: { ref: 'group:default/leadership', title: 'Leadership' },
              squads: below.map(({ squad }) => squad),
              owedDays: below.reduce(
                (sum, { ledger }) => sum + (ledger?.closing ?? 0),
                0,
              ),
            },
          ]
        : []),
    ],
    charters: hasCharter ? [charter] : [],
    allocation,
    adoption: exampleAdoption(label),
    method: {
      release: '0.1.0',
      methodVersions: { adoption: 1, allocation: 1, charters: 1 },
      calendar: { fiscalYearStartsIn: 1, timeZones: ['UTC'] },
      definitions: [
        [
          'charter',
          'new-backend-system',
          'Move every backend to the new system',
        ],
        ['scorecard', 'new-backend-system', 'New backend system'],
        ['allocationpolicy', 'organisation', 'Platform allocation'],
      ].map(([kind, name, title]) => ({
        definition: { ref: `${kind}:default/${name}`, title },
        kind: kindOf(kind),
        revision: exampleRevision,
        retrospective: true,
        problems: [],
      })),
      sources: [
        {
          kind: 'facts',
          name: 'git-history',
          title: 'Git history',
          latestDay: period.to,
          latestRun: {
            at: '2026-06-30T22:15:00.000Z',
            status: 'succeeded',
            received: 37_220,
            rejected: 0,
          },
        },
        {
          kind: 'activity',
          name: 'commits',
          title: 'Commits',
          latestDay: period.to,
          latestRun: {
            at: '2026-06-30T22:20:00.000Z',
            status: 'succeeded',
            received: 8_574,
            rejected: 0,
          },
        },
      ],
      quality: {
        entities: 43,
        pendingEntities: 0,
        unresolvedEntities: 0,
        catalogWatchedSince: '2026-06-30',
        firstEvidenceOn: '2021-07-05',
        latestEvidenceOn: period.to,
        attributedDays: allocation.squads.reduce(
          (sum, { cell }) => sum + (cell.attributed ?? 0),
          0,
        ),
        selfReportedSquads: 0,
        suppressedSquads: 0,
      },
    },
    commentary: [
      {
        section: 'allocation',
        text: 'Areas count in commits that touch no component, as the policy says.\n\nThe squads of the example are made up: see https://portal.example.com/docs for how.',
        author: {
          ref: 'user:default/platform-product-manager',
          title: 'Platform product manager (example role)',
        },
        recordedAt: '2026-06-30T15:00:00.000Z',
      },
    ],
  };
}

function kindOf(kind: string): 'Charter' | 'Scorecard' | 'AllocationPolicy' {
  switch (kind) {
    case 'charter':
      return 'Charter';
    case 'scorecard':
      return 'Scorecard';
    default:
      return 'AllocationPolicy';
  }
}
