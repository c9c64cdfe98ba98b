import {
  AdoptionCounts,
  AdoptionPoint,
  MovementDirection,
  MovementCause,
  ReportAdoption,
  ReportMover,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { squadTitle } from './exampleAllocation';
import { exampleQuarter, quarterBefore } from './exampleQuarter';
import { exampleRevision } from './exampleRevision';
import { adoptersOn, adoptionRows } from './exampleTables';

const CARDS = [
  {
    fact: 'uses.newBackendSystem',
    name: 'new-backend-system',
    title: 'New backend system',
    capability: 'backend-plugin-api',
  },
  {
    fact: 'uses.newFrontendSystem',
    name: 'new-frontend-system',
    title: 'New frontend system',
    capability: 'frontend-plugin-api',
  },
  {
    fact: 'docs.readme',
    name: 'docs-readme',
    title: 'Package page',
    capability: 'package-page',
  },
  {
    fact: 'catalog.registered',
    name: 'catalog-registered',
    title: 'Registered in the catalog',
    capability: 'software-catalog',
  },
];

const NONE: Record<MovementCause, number> = {
  'service-changed': 0,
  'rule-changed': 0,
  'data-aged': 0,
};

/** The example's capabilities at a quarter's end, with two years of their curves. */
export function exampleAdoption(label: string): ReportAdoption[] {
  const { to } = exampleQuarter(label);
  const before = exampleQuarter(quarterBefore(label, 1)).to;
  const yearAgo = exampleQuarter(quarterBefore(label, 4)).to;
  return CARDS.flatMap(({ fact, name, title, capability }) => {
    const counts = countsOn(fact, to);
    const movers = moversOf(fact, { to, before });
    return counts
      ? [
          {
            scorecard: { ref: `scorecard:default/${name}`, title },
            capability: { ref: `component:default/${capability}`, title },
            owner: { ref: 'group:default/core', title: 'Core' },
            type: 'adoption' as const,
            mandated: false,
            levels: [{ name: 'adopted', title: 'Adopted' }],
            adoptedAt: 'adopted',
            counts,
            previous: countsOn(fact, before),
            yearAgo: countsOn(fact, yearAgo),
            context: {
              asOf: to,
              revision: exampleRevision,
              retrospective: true,
              pendingEntities: 0,
              latestEvidenceOn: to,
            },
            targets:
              name === 'new-backend-system'
                ? [
                    {
                      charter: {
                        ref: 'charter:default/new-backend-system',
                        title: 'Move every backend to the new system',
                      },
                      share: 0.8,
                      due: '2024-12-31',
                    },
                  ]
                : [],
            points: pointsOf(fact, to),
            movement: {
              since: before,
              counts: movementCounts(movers),
              total: movers.length,
              movers,
            },
          },
        ]
      : [];
  });
}

/** Of the example's eligible on a month's end. */
export function countsOn(
  fact: string,
  day: string,
): AdoptionCounts | undefined {
  const row = adoptionRows.find(
    candidate => candidate.fact === fact && candidate.observed_on === day,
  );
  if (!row) {
    return undefined;
  }
  const eligible = Number(row.eligible);
  const adopters = Number(row.adopting);
  return {
    eligible,
    adopters,
    notAdopters: eligible - adopters,
    unknown: 0,
    exempt: 0,
    eligibilityUnknown: 0,
    eligibilityCarried: 0,
    ...(eligible > 0 && { share: adopters / eligible }),
    levels: [
      { name: 'adopted', title: 'Adopted', count: adopters, reachable: true },
    ],
  };
}

function pointsOf(fact: string, to: string): AdoptionPoint[] {
  return adoptionRows
    .filter(row => row.fact === fact && row.observed_on <= to)
    .slice(-24)
    .flatMap(row => {
      const counts = countsOn(fact, row.observed_on);
      return counts
        ? [{ ...counts, day: row.observed_on, retrospective: true }]
        : [];
    });
}

function moversOf(
  fact: string,
  days: { to: string; before: string },
): ReportMover[] {
  const before = new Set(
    adoptersOn(fact, days.before).map(({ component }) => component),
  );
  return adoptersOn(fact, days.to)
    .filter(({ component }) => !before.has(component))
    .map(({ component, squad }) => ({
      entity: { ref: `component:default/${component}`, title: component },
      owner: { ref: `group:default/${squad}`, title: squadTitle(squad) },
      direction: 'rose',
      cause: 'service-changed',
      to: 'adopted',
      on: days.to,
    }));
}

function movementCounts(
  movers: ReportMover[],
): Record<MovementDirection, Record<MovementCause, number>> {
  return {
    rose: { ...NONE, 'service-changed': movers.length },
    fell: NONE,
    appeared: NONE,
    went: NONE,
  };
}
