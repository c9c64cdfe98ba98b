import {
  DayNumber,
  FactReading,
  FactType,
  fromDayNumber,
  fromFactText,
  readingAsOf,
  resolveFact,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { ReadingRow } from './operations/selectReadings';

/**
 * What facts say of entities on a day, by reference and in the order of facts, resolved over sources.
 */
export function toReadings(options: {
  rows: ReadingRow[];
  types: ReadonlyMap<string, FactType>;
  asOf: DayNumber;
}): Map<string, FactReading[]> {
  const { rows, types, asOf } = options;
  const byEntity = new Map<string, Map<string, ReadingRow[]>>();
  for (const row of rows) {
    const facts =
      byEntity.get(row.entityRef) ?? new Map<string, ReadingRow[]>();
    facts.set(row.fact, [...(facts.get(row.fact) ?? []), row]);
    byEntity.set(row.entityRef, facts);
  }
  const result = new Map<string, FactReading[]>();
  for (const [entityRef, facts] of byEntity) {
    const readings: FactReading[] = [];
    for (const [fact, readingRows] of facts) {
      const type = types.get(fact)!;
      const row = resolveFact({
        readings: readingRows,
        sourcePriority: type.sourcePriority ?? [],
      })!;
      readings.push(toReading({ row, type, asOf }));
    }
    readings.sort((a, b) => (a.fact < b.fact ? -1 : 1));
    result.set(entityRef, readings);
  }
  return result;
}

function toReading(options: {
  row: ReadingRow;
  type: FactType;
  asOf: DayNumber;
}): FactReading {
  const { row, type, asOf } = options;
  const { observedOn, ageDays } = readingAsOf({
    segments: [{ ...row, from: row.fromDay, to: asOf + 1 }],
    sweepDays: row.sweepDay === undefined ? [] : [row.sweepDay],
    asOf,
  })!;
  return {
    fact: row.fact,
    type: type.type,
    title: type.title,
    ...(type.unit !== undefined && { unit: type.unit }),
    value: fromFactText({ type: type.type, text: row.value }),
    source: row.source,
    observedOn: fromDayNumber(observedOn),
    ageDays,
  };
}
