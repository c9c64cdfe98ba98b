import {
  CharterSpec,
  charterRunway,
  DayNumber,
  DaySpan,
  revisionInForce,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { StoredDefinition } from '../../definitions';
import { groupRef } from './groupRef';

/** A group that a charter makes the platform team itself, for the days of the runway. */
export interface PlatformTeam {
  group: string;
  runway: DaySpan;
  fundingModel: CharterSpec['fundingModel'];
}

/**
 * Groups that own a charter, as the charters stand on a day; one by runway, the earliest first.
 */
export function platformTeams(
  charters: StoredDefinition[],
  day: DayNumber,
): PlatformTeam[] {
  return charters
    .flatMap(({ revisions }) => {
      const revision = revisionInForce(revisions, day)?.revision;
      if (!revision || revision.retired || revision.entity.kind !== 'Charter') {
        return [];
      }
      const { spec } = revision.entity;
      return [
        {
          group: groupRef(spec.owner),
          runway: charterRunway(spec),
          fundingModel: spec.fundingModel,
        },
      ];
    })
    .sort((left, right) => left.runway.start - right.runway.start);
}

/** Whether a day lies in the runway of a charter that the group owns. */
export function isTeamOn(
  teams: readonly PlatformTeam[],
  group: string,
  day: DayNumber,
): boolean {
  return teams.some(
    team =>
      team.group === group && team.runway.start <= day && day < team.runway.end,
  );
}
