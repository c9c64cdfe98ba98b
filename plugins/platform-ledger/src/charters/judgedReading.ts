import {
  CriterionEvaluation,
  PopulationReading,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** The reading of the population that is judged. */
export function judgedReading(
  evaluation: CriterionEvaluation,
): PopulationReading {
  const { judged, frozen, current } = evaluation;
  return judged === 'frozen' ? (frozen ?? current) : current;
}
