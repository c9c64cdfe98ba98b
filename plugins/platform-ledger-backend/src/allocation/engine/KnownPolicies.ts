import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { DefinitionStore, EntityDirectory } from '../../definitions';
import { GroupBook } from './GroupBook';
import { PlatformTeam, platformTeams } from './platformTeams';
import { PolicyBook } from './PolicyBook';
import { PolicyAt } from './SquadCalendar';

/** Policies, groups and platform teams as recorded by a recording. */
export interface KnownPolicies {
  policies: PolicyBook;
  groups: GroupBook;
  /** By the policies in force at the start of each period. */
  policyAt: (group: string) => PolicyAt;
  teamsOn: (day: DayNumber) => PlatformTeam[];
}

/** Reads policies, groups and charters as recorded by a recording. */
export async function loadPolicies(options: {
  tx: Knex;
  recording: number;
  directory: EntityDirectory;
  definitions: DefinitionStore;
}): Promise<KnownPolicies> {
  const { directory, definitions, tx, recording } = options;
  const read = { tx, recording };
  const policies = PolicyBook.create({
    definitions: await definitions.list({ tx, kind: 'AllocationPolicy' }),
    recording,
  });
  const charters = await definitions.list({ ...read, kind: 'Charter' });
  const groups = GroupBook.create(await directory.listGroupVersions(read));
  return {
    policies,
    groups,
    policyAt: policiesOf({ groups, policies }),
    teamsOn: day => platformTeams(charters, day),
  };
}

/**
 * The policies of groups.
 *
 * `policiesOn`: the day whose policies judge every period; its own first day unless given
 */
export function policiesOf(options: {
  groups: GroupBook;
  policies: PolicyBook;
  policiesOn?: DayNumber;
}): (group: string) => PolicyAt {
  const { groups, policies, policiesOn } = options;
  return group => span =>
    groups.policyOf({
      group,
      span,
      policies: policies.on(policiesOn ?? span.start),
    });
}
