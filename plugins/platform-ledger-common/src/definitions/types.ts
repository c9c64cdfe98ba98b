import { FactValue } from '../schema';
import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';

import { Day } from '../time';
import { AllocationPolicyEntity } from './AllocationPolicyEntity';
import { CharterEntity } from './CharterEntity';

/** @public */
export const API_VERSION = 'platform-ledger.io/v1alpha1';

/** @public */
export const DEFINITION_KINDS = [
  'Scorecard',
  'AllocationPolicy',
  'Charter',
] as const;

/** @public */
export type DefinitionKind = (typeof DEFINITION_KINDS)[number];

/**
 * One comparison of a fact. Exactly one operator stands beside `fact`.
 *
 * @public
 */
export interface Comparison {
  fact: string;
  is?: FactValue;
  isNot?: FactValue;
  in?: FactValue[];
  atLeast?: number | string;
  atMost?: number | string;
  above?: number | string;
  below?: number | string;
  /** A regular expression of RE2, matched anywhere in the text. */
  matches?: string;
  exists?: boolean;
  /** A date not further back than this ISO duration in days or weeks (`P90D`). */
  newerThan?: string;
  /** A range of semantic versions (`^2.0.0`). */
  semverSatisfies?: string;
}

/**
 * A rule over facts: a tree of `all`, `any` and `not` over comparisons.
 *
 * @public
 */
export type Rule =
  { all: Rule[] } | { any: Rule[] } | { not: Rule } | Comparison;

/** @public */
export type Effort = 'S' | 'M' | 'L';

/** @public */
export interface CheckDefinition {
  id: string;
  level: string;
  title: string;
  when: Rule;
  because: string;
  instruction: string;
  links?: { title: string; url: string }[];
  /** 1 unless given. */
  weight?: number;
  /** `M` unless given. */
  effort?: Effort;
  effectiveFrom?: Day;
  /** ISO duration in days or weeks; its last day is still fresh. */
  freshWithin?: string;
}

/** @public */
export interface ScorecardSpec {
  type: 'adoption' | 'standard';
  mandated?: boolean;
  lifecycle: 'draft' | 'active' | 'retired';
  owner: string;
  capability?: string;
  appliesTo: FilterPredicate;
  levels: { name: string; title?: string }[];
  /** A level's name; the first level unless given. */
  adoptedAt?: string;
  checks: CheckDefinition[];
}

/** @public */
export interface ScorecardEntity extends Entity {
  kind: 'Scorecard';
  spec: ScorecardSpec & Entity['spec'];
}

/** @public */
export interface CompleteCheck extends CheckDefinition {
  weight: number;
  effort: Effort;
}

/**
 * A scorecard's spec with every default filled in: what formulas and pages work with.
 *
 * @public
 */
export interface CompleteScorecardSpec extends ScorecardSpec {
  mandated: boolean;
  levels: { name: string; title: string }[];
  adoptedAt: string;
  checks: CompleteCheck[];
}

/**
 * Any entity that defines something for the ledger.
 *
 * @public
 */
export type DefinitionEntity =
  ScorecardEntity | AllocationPolicyEntity | CharterEntity;
