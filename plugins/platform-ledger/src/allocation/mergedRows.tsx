import { AllocationCell } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityLink, entityName } from '../elements';
import { HeatRow } from './HeatMap';

/** Merged cells by the group whose figures they are in. */
export function mergedRows(merged: AllocationCell[]): HeatRow[] {
  const groups = new Map<string, AllocationCell[]>();
  for (const cell of merged) {
    groups.set(cell.group, [...(groups.get(cell.group) ?? []), cell]);
  }
  return [...groups].map(([group, cells]) => ({
    key: group,
    name: entityName(group),
    head: <EntityLink entityRef={group} />,
    cells,
  }));
}
