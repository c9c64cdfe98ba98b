import { Eligibility } from '../schema';
import { CompleteScorecardSpec, factsOfRule } from '../definitions';
import { DayNumber } from '../time';
import { checkPhases } from './checkPhases';
import { eligibilityPhases } from './eligibilityPhases';
import { EntityDay } from './entityHistory';
import { FactTimelines } from './FactTimelines';
import { judgeStates, StatesJudgement } from './judgeStates';
import { Phase, phaseOn, phasesOf } from './Phase';
import { letterOfState, statesOfLetters } from './stateLetters';

/**
 * What a revision says of an entity on a day. Where it does not apply, or nobody knows whether it does, nothing is judged.
 */
export interface RevisionDay extends StatesJudgement {
  eligibility: Eligibility | 'no';
  /** A letter a check; empty where nothing is judged. */
  states: string;
}

/**
 * An entity under one revision, as if that had always been in force.
 */
export interface RevisionTimeline {
  spec: CompleteScorecardSpec;
  phases: Phase<RevisionDay>[];
  /** Whether a value that a check reads became another on a day. */
  checkChanged: (index: number, day: DayNumber) => boolean;
}

const NOT_JUDGED: StatesJudgement & { states: string } = {
  states: '',
  level: 0,
  outcome: 'unknown',
  passing: 0,
  counted: 0,
};

/**
 * Judges an entity by one revision over all days.
 */
export function revisionTimeline(options: {
  spec: CompleteScorecardSpec;
  entity: readonly Phase<EntityDay>[];
  facts: FactTimelines;
}): RevisionTimeline {
  const { spec, entity, facts } = options;
  const eligibility = eligibilityPhases({
    appliesTo: spec.appliesTo,
    entity,
    facts,
  });
  const checks = spec.checks.map(check => checkPhases(check, facts));
  const judgements = new Map<string, StatesJudgement>();
  const judge = (states: string) => {
    const judgement =
      judgements.get(states) ?? judgeStates(spec, statesOfLetters(states));
    judgements.set(states, judgement);
    return judgement;
  };
  const phases = phasesOf({
    days: [eligibility, ...checks].flatMap<DayNumber>(list =>
      list.map(phase => phase.from),
    ),
    valueOn: (day): RevisionDay => {
      const applies = phaseOn(eligibility, day);
      if (applies === 'no' || applies === 'unknown') {
        return { ...NOT_JUDGED, eligibility: applies };
      }
      const states = checks
        .map(check => letterOfState(phaseOn(check, day)))
        .join('');
      return { ...judge(states), eligibility: applies, states };
    },
    same: (left, right) =>
      left.eligibility === right.eligibility && left.states === right.states,
  });
  return {
    spec,
    phases,
    checkChanged: (index, day) =>
      factsOfRule(spec.checks[index].when).some(fact =>
        facts.valueChanges(fact).has(day),
      ),
  };
}
