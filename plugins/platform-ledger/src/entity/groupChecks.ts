import {
  CheckResult,
  EntityStanding,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** The checks of a standing by what they want of its reader. */
export interface CheckGroups {
  /** What separates it from the next level. */
  next: CheckResult[];
  /** Fails or is unknown, but belongs to a level beyond the next. */
  later: CheckResult[];
  upcoming: CheckResult[];
  exempt: CheckResult[];
  passing: CheckResult[];
}

export function groupChecks(standing: EntityStanding): CheckGroups {
  const next = new Set(standing.nextSteps.map(step => step.check.id));
  const others = standing.checks.filter(result => !next.has(result.check.id));
  return {
    next: standing.nextSteps,
    later: others.filter(
      result => result.state === 'fail' || result.state === 'unknown',
    ),
    upcoming: others.filter(result => result.state === 'upcoming'),
    exempt: others.filter(result => result.state === 'exempt'),
    passing: others.filter(result => result.state === 'pass'),
  };
}
