import {
  allocationPolicyDefaults,
  DefinitionEntity,
  AllocationPolicyEntity,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { DefinitionStore } from '../definitions';
import { ReportCalendar } from './reportPeriod';

/**
 * The calendar of the policies in force: quarters as they all count them, calendar quarters where they differ.
 */
export async function readCalendar(options: {
  tx: Knex;
  definitions: DefinitionStore;
}): Promise<ReportCalendar> {
  const stored = await options.definitions.list({
    tx: options.tx,
    kind: 'AllocationPolicy',
  });
  const specs = stored
    .map(({ revisions }) => revisions[revisions.length - 1])
    .filter(({ retired }) => !retired)
    .flatMap(({ entity }) =>
      isPolicy(entity) ? [allocationPolicyDefaults(entity.spec)] : [],
    );
  const months = new Set(
    specs.map(({ fiscalYearStartsIn }) => fiscalYearStartsIn),
  );
  return {
    fiscalYearStartsIn: months.size === 1 ? [...months][0] : 1,
    timeZones: [...new Set(specs.map(({ timeZone }) => timeZone))].sort(),
  };
}

function isPolicy(entity: DefinitionEntity): entity is AllocationPolicyEntity {
  return entity.kind === 'AllocationPolicy';
}
