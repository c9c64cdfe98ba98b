import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import { Day } from '../time';
import { Band } from './Band';

/**
 * One comparison of an attribute of a work item. Exactly one operator stands beside `attribute`.
 *
 * @public
 */
export interface AttributeComparison {
  /** For example `area`, `component`, `type`, `label`. */
  attribute: string;
  is?: string;
  isNot?: string;
  in?: string[];
  /** A regular expression of RE2, matched anywhere in the text. */
  matches?: string;
  exists?: boolean;
}

/**
 * A rule over the attributes of a work item: a tree of `all`, `any` and `not` over comparisons.
 *
 * @public
 */
export type CategoryRule =
  | { all: CategoryRule[] }
  | { any: CategoryRule[] }
  | { not: CategoryRule }
  | AttributeComparison;

/**
 * How the platform share of groups is measured and what it should be.
 *
 * @public
 */
export interface AllocationPolicySpec {
  owner: string;
  /** Groups; the nearest policy up the hierarchy wins. */
  appliesTo: FilterPredicate;
  /** 0.2 to 0.3 unless given. */
  band?: Band;
  /** `equal-split` unless given. */
  method?: 'equal-split' | 'time-in-progress' | 'declared' | 'points';
  /** `attributed` for methods that read activity, `capacity` for `declared`, unless given. */
  denominator?: 'attributed' | 'capacity';
  /** Does an area count in a commit that touches a component? `alone` unless given. */
  crossCutting?: 'alone' | 'always';
  /** Part of 1; 0.5 unless given. */
  coverageFloor?: number;
  /** Attributed days in a period; 5 unless given. */
  minimumDays?: number;
  /** Distinct contributors; 3 unless given. */
  minimumGroupSize?: number;
  /** `quarter` unless given. */
  ledgerPeriod?: 'sprint' | 'month' | 'quarter' | 'year';
  /**
   * Where days begin that hours are told of, `UTC` unless given. Sources of activity cut hours by it (`hoursByDay`) before the ledger sees them; no figure is
   * cut by it afterwards.
   */
  timeZone?: string;
  sprint?: { weeks: number; anchor: Day };
  /** A month, 1 unless given. */
  fiscalYearStartsIn?: number;
  /** What named work that squads write again is costed by; no amounts are shown unless given. */
  costPerPersonDay?: { amount: number; currency: string };
  /** First match wins; `uncategorised` is always last and stands not in the list. */
  categories: { category: string; when: CategoryRule }[];
}

/** @public */
export interface AllocationPolicyEntity extends Entity {
  kind: 'AllocationPolicy';
  spec: AllocationPolicySpec & Entity['spec'];
}
