import {
  EntityAllocation,
  EntityStandings,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * For how many scorecards of adoption an entity is eligible, and on how many it is an adopter.
 */
export function adoptionOf({
  standings,
}: EntityStandings): EntityAllocation['adoption'] {
  const counted = standings.filter(
    ({ scorecard, eligibility }) =>
      scorecard.type === 'adoption' &&
      scorecard.lifecycle === 'active' &&
      eligibility !== 'unknown',
  );
  return {
    eligible: counted.length,
    adopted: counted.filter(({ outcome }) => outcome === 'adopter').length,
  };
}
