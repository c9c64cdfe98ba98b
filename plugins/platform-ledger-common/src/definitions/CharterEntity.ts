import { Entity } from '@backstage/catalog-model';
import { Day } from '../time';
import { Band } from './Band';

/**
 * What a criterion has to reach; exactly one of them. Shares are parts of 1.
 *
 * @public
 */
export type CriterionTarget =
  | { atLeast: number }
  | { atMost: number }
  /** In the metric's own unit: 0.2 is 20 points of a share. */
  | { increaseBy: number }
  /** Of the baseline: 30 is 30 %. */
  | { decreaseByPercent: number };

/**
 * Where a criterion starts from: the metric at the end of the day before the charter starts, or a stated value.
 *
 * @public
 */
export type CriterionBaseline =
  { at: 'startsOn' } | { value: number; measuredOn: Day };

/** @public */
export interface CharterCriterion {
  id: string;
  role: 'kill' | 'guardrail';
  title: string;
  /** For example `adoption/new-backend-system`. */
  metric: string;
  /** Of a kill criterion. */
  target?: CriterionTarget;
  /** `{ at: startsOn }` unless given. */
  baseline?: CriterionBaseline;
  /** `frozen` unless given. */
  population?: 'frozen' | 'current';
  /** The end of the runway unless given. */
  due?: Day;
  /** Of a guardrail, in the metric's unit: worse than the baseline by more than this breaks it. */
  tolerance?: number;
  /** Of a guardrail: with fewer it is `insufficient data`. */
  minimumN?: number;
}

/**
 * A platform team's bet.
 *
 * @public
 */
export interface CharterSpec {
  owner: string;
  fundingModel: 'redistributed' | 'virtual-team' | 'funded-team';
  startsOn: Day;
  /** 2 unless given. */
  runwayQuarters?: number;
  team: {
    people: number;
    costPerPersonQuarter?: { amount: number; currency: string };
  };
  band?: Band;
  scorecards: string[];
  decider: string;
  /** What happens if nobody decides. */
  defaultAction: 'dissolve' | 'hold';
  /** Over the kill criteria; `any` unless given. */
  continueWhen?: 'any' | 'all' | { atLeast: number };
  criteria: CharterCriterion[];
}

/** @public */
export interface CharterEntity extends Entity {
  kind: 'Charter';
  spec: CharterSpec & Entity['spec'];
}
