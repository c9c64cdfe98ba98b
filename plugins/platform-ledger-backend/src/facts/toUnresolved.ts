import {
  fromDayNumber,
  readingAsOf,
  UnresolvedEntity,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { UnresolvedRow } from './operations/selectUnresolved';
import { FactHistories } from './types';

/**
 * Entities that the catalog does not have, with how much is known of them.
 */
export function toUnresolved(options: {
  rows: UnresolvedRow[];
  histories: FactHistories;
}): UnresolvedEntity[] {
  const { rows, histories } = options;
  const byEntity = new Map(
    histories.entities.map(({ entityId, series }) => [entityId, series]),
  );
  return rows.map(({ entityId, entityRef, state }) => {
    const series = byEntity.get(entityId) ?? [];
    const days = series.flatMap(({ source, segments }) => {
      const sweepDays = (histories.sweeps.get(source) ?? []).map(
        sweep => sweep.day,
      );
      return segments.map(
        segment =>
          readingAsOf({
            segments: [segment],
            sweepDays,
            asOf: segment.to - 1,
          })!.observedOn,
      );
    });
    return {
      entityRef,
      state,
      factCount: new Set(series.map(item => item.fact)).size,
      latestDay: fromDayNumber(
        days.reduce((latest, day) => Math.max(latest, day), 0),
      ),
    };
  });
}
