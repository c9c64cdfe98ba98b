import {
  AdoptionCounts,
  AdoptionPoint,
  FigureContext,
  Movement,
  Mover,
} from '../../schema';
import { Day } from '../../time';
import { TitledRef } from './TitledRef';

/**
 * A mover with everybody's titles.
 *
 * @public
 */
export interface ReportMover extends Omit<
  Mover,
  'entityRef' | 'title' | 'owner'
> {
  entity: TitledRef;
  owner?: TitledRef;
}

/**
 * A scorecard: how much its capability is adopted, and who moved.
 *
 * @public
 */
export interface ReportAdoption {
  scorecard: TitledRef;
  /** What is adopted; none for a standard. */
  capability?: TitledRef;
  owner: TitledRef;
  type: 'adoption' | 'standard';
  mandated: boolean;
  levels: { name: string; title: string }[];
  /** A level's name. */
  adoptedAt: string;
  counts: AdoptionCounts;
  previous?: AdoptionCounts;
  yearAgo?: AdoptionCounts;
  context: FigureContext;
  /** The plan: what a charter has to reach on it. */
  targets: { charter: TitledRef; share: number; due: Day }[];
  /** The curve, ascending; its last point is the as-of day's. */
  points: AdoptionPoint[];
  movement: Pick<Movement, 'since' | 'counts' | 'total'> & {
    /** At most the first hundred of `total`. */
    movers: ReportMover[];
  };
}
