import { JsonObject } from '@backstage/types';
import { BEGINNING, DayNumber, OPEN_END } from '../time';
import { FactTimelines } from './FactTimelines';
import { Phase, phaseOn, phasesOf } from './Phase';

/**
 * What the catalog said of an entity over the days `[from, to)`.
 *
 * @public
 */
export interface EntityStretch {
  from: DayNumber;
  to: DayNumber;
  present: boolean;
  /** The part of the entity that rules read. */
  attributes: JsonObject;
}

/**
 * Whether an entity counts on a day, and what `appliesTo` reads of it.
 *
 * @public
 */
export interface EntityDay {
  present: boolean;
  attributes: JsonObject;
}

/**
 * An entity over all days, as known at a recording: present where the catalog had it, and on days before the catalog was watched where any
 * of its facts has a value. Before its first version its earliest known attributes count.
 *
 * `catalogWatch`: the day the watch started; none where it had not by then
 * @returns nothing for an entity that the catalog never had: it is in no population
 * @public
 */
export function entityHistory(options: {
  versions: readonly EntityStretch[];
  catalogWatch?: DayNumber;
  facts: FactTimelines;
}): Phase<EntityDay>[] | undefined {
  const { versions, catalogWatch = OPEN_END, facts } = options;
  if (versions.length === 0) {
    return undefined;
  }
  const sorted = versions.toSorted((left, right) => left.from - right.from);
  const present = facts.presence();
  return phasesOf({
    days: [
      BEGINNING,
      catalogWatch,
      ...sorted.flatMap(version => [version.from, version.to]),
      ...present.map(phase => phase.from),
    ].filter(day => day < OPEN_END),
    valueOn: day => {
      const version = sorted.findLast(candidate => candidate.from <= day);
      const watched =
        version !== undefined && day < version.to && version.present;
      return {
        present: day < catalogWatch ? phaseOn(present, day) : watched,
        attributes: (version ?? sorted[0]).attributes,
      };
    },
    same: (left, right) =>
      left.present === right.present && left.attributes === right.attributes,
  });
}
