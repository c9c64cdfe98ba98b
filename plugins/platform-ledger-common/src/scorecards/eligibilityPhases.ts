import { Eligibility } from '../schema';
import { FilterPredicate } from '@backstage/filter-predicates';
import { predicatePaths } from '../definitions';
import { EntityDay } from './entityHistory';
import { evaluateEligibility } from './evaluateEligibility';
import { FactTimelines } from './FactTimelines';
import { Phase, phaseOn, phasesOf } from './Phase';
import { Truth } from './truth';

/**
 * Whether a scorecard applies to an entity, over all days. `no` also stands for days on which the entity does not count at all. Where a
 * missing fact leaves it open, the last known answer holds; `unknown` where there never was one.
 *
 * @see METHODS, adoption
 */
export function eligibilityPhases(options: {
  appliesTo: FilterPredicate;
  entity: readonly Phase<EntityDay>[];
  facts: FactTimelines;
}): Phase<Eligibility | 'no'>[] {
  const { appliesTo, entity, facts } = options;
  let lastKnown: Truth = 'unknown';
  return phasesOf({
    days: [
      ...entity.map(phase => phase.from),
      ...predicatePaths(appliesTo).facts.flatMap(fact =>
        facts.phases(fact).map(phase => phase.from),
      ),
    ],
    valueOn: (day): Eligibility | 'no' => {
      const { present, attributes } = phaseOn(entity, day);
      if (!present) {
        return 'no';
      }
      const truth = evaluateEligibility({
        appliesTo,
        entity: attributes,
        facts: facts.on(day),
      });
      if (truth !== 'unknown') {
        lastKnown = truth;
        return truth === 'true' ? 'yes' : 'no';
      }
      const carried = { true: 'carried', false: 'no', unknown: 'unknown' };
      return carried[lastKnown] as Eligibility | 'no';
    },
  });
}
