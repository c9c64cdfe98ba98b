import { FactValue, FactValueType } from '../schema';
import { DayNumber } from '../time';

/**
 * The value of a fact as a rule sees it on a day.
 *
 * @public
 */
export interface SeenFact {
  value: FactValue;
  type: FactValueType;
  title?: string;
  unit?: string;
  source?: string;
  /** The latest day, up to the one that is judged, on which the source reported it: its age counts from there. */
  observedOn: DayNumber;
}

/**
 * The facts of an entity on a day, by id; nothing where the fact has no value that day.
 *
 * @public
 */
export type FactsOnDay = (fact: string) => SeenFact | undefined;
