import {
  compareSources,
  FactType,
  fromFactText,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { DeclaredFacts } from './DeclaredFacts';
import { selectEntityIdsWithFacts } from './operations/selectEntityIdsWithFacts';
import { selectFactTypes } from './operations/selectFactTypes';
import { SegmentRow, selectSegments } from './operations/selectSegments';
import { selectSweepDays } from './operations/selectSweepDays';
import { selectSweepsAfter } from './operations/selectSweepsAfter';
import {
  CommittedSweep,
  EntityFactHistory,
  FactHistories,
  FactHistoryReader,
  FactSeries,
} from './types';

/**
 * Reads the history of facts for the evaluation, in whatever transaction it is in.
 */
export class DatabaseFactHistoryReader implements FactHistoryReader {
  static create(): DatabaseFactHistoryReader {
    return new DatabaseFactHistoryReader();
  }

  private constructor() {}

  async loadEntityFacts(options: {
    tx: Knex;
    entityIds: number[];
    sinceRecording: number;
  }): Promise<FactHistories> {
    const { tx } = options;
    const types = await selectFactTypes({ tx });
    const rows = await selectSegments(options);
    const sweeps = await selectSweepDays({ tx });
    return { entities: toHistories(rows, types), sweeps };
  }

  async listSweepsAfter(options: {
    tx: Knex;
    recording: number;
  }): Promise<CommittedSweep[]> {
    return selectSweepsAfter(options);
  }

  async listEntityIds(options: {
    tx: Knex;
    source: string;
    facts: string[];
    afterEntityId: number;
    limit: number;
  }): Promise<number[]> {
    return selectEntityIdsWithFacts(options);
  }

  async loadTypes(options: { tx: Knex }): Promise<DeclaredFacts> {
    return DeclaredFacts.load(options);
  }
}

/** @param rows - those of a series stand together, in order */
function toHistories(
  rows: SegmentRow[],
  types: Map<string, FactType>,
): EntityFactHistory[] {
  const entities = new Map<number, FactSeries[]>();
  let series: FactSeries | undefined;
  let seriesId: number | undefined;
  for (const row of rows) {
    const { type } = types.get(row.fact)!;
    if (!series || row.seriesId !== seriesId) {
      series = { fact: row.fact, type, source: row.source, segments: [] };
      seriesId = row.seriesId;
      const others = entities.get(row.entityId) ?? [];
      others.push(series);
      entities.set(row.entityId, others);
    }
    series.segments.push({
      from: row.from,
      to: row.to,
      value: fromFactText({ type, text: row.value }),
      swept: row.swept,
      recordedFrom: row.recordedFrom,
      recordedTo: row.recordedTo,
    });
  }
  return Array.from(entities, ([entityId, list]) => ({
    entityId,
    series: list.sort(
      (a, b) =>
        compareText(a.fact, b.fact) ||
        compareSources(types.get(a.fact)?.sourcePriority ?? [])(
          a.source,
          b.source,
        ),
    ),
  }));
}

function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
