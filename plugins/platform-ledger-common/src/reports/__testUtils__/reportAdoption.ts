import { AdoptionCounts, MovementCause } from '../../schema';
import { ReportAdoption } from '../snapshot';

const NONE: Record<MovementCause, number> = {
  'service-changed': 0,
  'rule-changed': 0,
  'data-aged': 0,
};

/** So many of so many. */
export function adoptionOf(adopters: number, eligible: number): AdoptionCounts {
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

/** A capability that two more of four adopted. */
export function reportAdoption(
  changes: Partial<ReportAdoption> = {},
): ReportAdoption {
  return {
    scorecard: { ref: 'scorecard:default/system', title: 'New system' },
    owner: { ref: 'group:default/core', title: 'Core' },
    type: 'adoption',
    mandated: false,
    levels: [{ name: 'adopted', title: 'Adopted' }],
    adoptedAt: 'adopted',
    counts: adoptionOf(3, 4),
    previous: adoptionOf(1, 4),
    context: {
      asOf: '2024-12-31',
      retrospective: false,
      pendingEntities: 0,
    },
    targets: [],
    points: [
      { day: '2024-09-30', retrospective: true, ...adoptionOf(1, 4) },
      { day: '2024-10-31', retrospective: false, ...adoptionOf(0, 0) },
      { day: '2024-11-30', retrospective: false, ...adoptionOf(2, 4) },
      { day: '2024-12-31', retrospective: false, ...adoptionOf(3, 4) },
    ],
    movement: {
      since: '2024-09-30',
      counts: {
        rose: { ...NONE, 'service-changed': 2 },
        fell: NONE,
        appeared: NONE,
        went: NONE,
      },
      total: 2,
      movers: [],
    },
    ...changes,
  };
}
