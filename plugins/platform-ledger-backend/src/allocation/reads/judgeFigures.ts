import {
  AllocationCell,
  AllocationReason,
  bandVerdict,
  CategoryDays,
  coverageOf,
  EffortUnit,
  shareOf,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { JudgingPolicy } from '../engine/PolicyBook';

/** Category of what is given to the platform. */
export const PLATFORM = 'platform';

/** What a period came to. */
export interface PeriodFigures {
  unit: EffortUnit;
  categories: CategoryDays[];
  /** Person-days; none where it is unknown. */
  capacity?: number;
  /** Of some members nothing was stated: they count as if they were there all day. */
  capacityPartlyStated?: boolean;
}

/** What of a cell follows from its figures. */
export type JudgedFigures = Pick<
  AllocationCell,
  | 'verdict'
  | 'reasons'
  | 'share'
  | 'shareOfAttributed'
  | 'shareOfCapacity'
  | 'unit'
  | 'attributed'
  | 'platform'
  | 'capacity'
  | 'coverage'
  | 'overCapacity'
  | 'categories'
>;

/**
 * Share and verdict of a period by its policy. Only person-days are compared with capacity and with the minimum of days; a declared share of
 * squad-days is the share of capacity, whatever that is.
 *
 * @see METHODS, allocation: band verdict
 */
export function judgeFigures(options: {
  figures: PeriodFigures;
  policy: JudgingPolicy;
}): JudgedFigures {
  const { figures, policy } = options;
  const { spec } = policy;
  const { unit, categories } = figures;
  const inDays = unit === 'person-days';
  const attributed = sumOf(categories);
  const platform = sumOf(
    categories.filter(({ category }) => category === PLATFORM),
  );
  const capacity = inDays ? figures.capacity : undefined;
  const numbers = { platform, attributed, capacity };
  const denominator = inDays ? spec.denominator : 'attributed';
  const { verdict, reasons } = bandVerdict(numbers, {
    band: spec.band,
    denominator,
    coverageFloor: spec.coverageFloor,
    minimumDays: inDays ? spec.minimumDays : 0,
  });
  const { share, ofAttributed, ofCapacity } = shareOf(numbers, denominator);
  const { coverage, overCapacity } = coverageOf(numbers);
  const isShareOfCapacity = unit === 'squad-days' ? ofAttributed : ofCapacity;
  return {
    verdict,
    reasons:
      capacity !== undefined && figures.capacityPartlyStated
        ? [...reasons, 'capacity-partly-stated']
        : reasons,
    unit,
    categories,
    attributed,
    platform,
    ...defined({
      share,
      shareOfAttributed: ofAttributed,
      shareOfCapacity: isShareOfCapacity,
      capacity,
      coverage,
      overCapacity: overCapacity > 0 ? overCapacity : undefined,
    }),
  };
}

/** A cell without figures. */
export function withoutFigures(
  unit: EffortUnit,
  reasons: AllocationReason[],
): JudgedFigures {
  return { verdict: 'not-assessed', reasons, unit, categories: [] };
}

function sumOf(categories: CategoryDays[]): number {
  return categories.reduce((sum, { days }) => sum + days, 0);
}

/** Without what is undefined, as JSON would leave it out. */
function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}
