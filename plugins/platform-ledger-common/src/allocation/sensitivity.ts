import {
  AllocationDenominator,
  AllocationMethod,
  CrossCutting,
  SensitivityRow,
} from '../schema';
import { BandRule, bandVerdict } from './bandVerdict';
import { AllocationFigures, shareOf } from './shareOf';

/**
 * A period's figures by one method and rule for cross-cutting areas.
 *
 * @public
 */
export interface SensitivityVariant extends AllocationFigures {
  method: AllocationMethod;
  /** None where the method reads no activity. */
  crossCutting?: CrossCutting;
}

const DENOMINATORS: AllocationDenominator[] = ['attributed', 'capacity'];

/**
 * The same period by each available method, item rule and denominator. A verdict flips where it is one (below, within, above) and the policy's own is
 * another or none. Points are compared with no capacity and with no minimum of days.
 *
 * @see METHODS, allocation: sensitivity
 * @public
 */
export function sensitivity(options: {
  variants: readonly SensitivityVariant[];
  policy: BandRule & { method: AllocationMethod; crossCutting: CrossCutting };
}): SensitivityRow[] {
  const { variants, policy } = options;
  const rows = variants.flatMap(variant =>
    DENOMINATORS.map(denominator => {
      const { method, crossCutting } = variant;
      const inDays = method !== 'points';
      const figures = {
        platform: variant.platform,
        attributed: variant.attributed,
        capacity: inDays ? variant.capacity : undefined,
      };
      const rule = {
        ...policy,
        denominator,
        minimumDays: inDays ? policy.minimumDays : 0,
      };
      return {
        method,
        crossCutting,
        denominator,
        share: shareOf(figures, denominator).share,
        verdict: bandVerdict(figures, rule).verdict,
        isPolicy:
          method === policy.method &&
          denominator === policy.denominator &&
          (crossCutting === undefined || crossCutting === policy.crossCutting),
      };
    }),
  );
  const own = rows.find(row => row.isPolicy)?.verdict;
  return rows.map(row => ({
    ...row,
    flips:
      row.verdict !== own &&
      row.verdict !== 'insufficient-data' &&
      row.verdict !== 'not-assessed',
  }));
}
