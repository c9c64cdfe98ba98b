import { CompleteScorecardSpec, ScorecardSpec } from './types';

/**
 * A valid scorecard's spec with every default filled in.
 *
 * @public
 */
export function scorecardDefaults(spec: ScorecardSpec): CompleteScorecardSpec {
  return {
    ...spec,
    mandated: spec.mandated ?? false,
    levels: spec.levels.map(level => ({
      name: level.name,
      title: level.title ?? level.name,
    })),
    adoptedAt: spec.adoptedAt ?? spec.levels[0].name,
    checks: spec.checks.map(check => ({
      ...check,
      weight: check.weight ?? 1,
      effort: check.effort ?? 'M',
    })),
  };
}
