import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { jsonRows, toCount } from '../../database';

/** How many entities came to a level under a revision on a day (positive), or left it (negative). */
export interface LevelTally {
  day: DayNumber;
  revisionId: number;
  /** Position, 0 below the first. */
  level: number;
  count: number;
}

/** A scorecard as said at a recording, up to a day. */
export interface TallyGroup {
  definitionId: number;
  recording: number;
  until: DayNumber;
  /** Position in the list of populations; everybody unless given. */
  population?: number;
}

interface TallyRow {
  position: number;
  day: DayNumber;
  revision_id: number;
  level: number;
  count: unknown;
}

/** Standings of the eligible of a group's scorecard as said at its recording. */
const SAID = `s.definition_id = w.definition_id and s.eligibility <> 'unknown'
  and s.recorded_from <= w.recording and s.recorded_to > w.recording`;

/**
 * Changes of who stands where among all that are eligible, of each group: added up to a day they are who stands where on it.
 */
export async function tallyLevelChanges(options: {
  tx: Knex;
  groups: readonly TallyGroup[];
}): Promise<LevelTally[][]> {
  const { tx, groups } = options;
  const changes = (column: 'from_day' | 'to_day', sign: string) =>
    tx
      .from(wanted(tx, groups))
      .joinRaw('cross join standings as s')
      .whereRaw(`${SAID} and s.${column} <= w.until_day`)
      .groupBy('w.position', `s.${column}`, 's.revision_id', 's.level')
      .select(
        'w.position',
        `s.${column} as day`,
        's.revision_id',
        's.level',
        tx.raw(`${sign} count(*) as count`),
      );
  const rows = await tx.unionAll([
    changes('from_day', '+'),
    changes('to_day', '-'),
  ]);
  return byPosition(rows, groups.length);
}

/**
 * The same over populations that were frozen: who stands nowhere any more keeps its last standing.
 */
export async function tallyFrozenChanges(options: {
  tx: Knex;
  groups: readonly (TallyGroup & { population: number })[];
  populations: readonly (readonly number[])[];
}): Promise<LevelTally[][]> {
  const { tx, groups, populations } = options;
  const members = populations.flatMap((ids, population) =>
    ids.map(id => ({ population, entity_id: id })),
  );
  const changes = (column: 'from_day' | 'next_day', sign: string) =>
    tx('said')
      .whereNotNull(column)
      .groupBy('position', column, 'revision_id', 'level')
      .select(
        'position',
        `${column} as day`,
        'revision_id',
        'level',
        tx.raw(`${sign} count(*) as count`),
      );
  const rows = await tx
    .withMaterialized('w', tx.select('*').from(wanted(tx, groups)))
    .withMaterialized(
      'p',
      tx.select('*').from(
        jsonRows(tx, {
          alias: 'm',
          columns: { population: 'integer', entity_id: 'integer' },
          rows: members,
        }),
      ),
    )
    .withMaterialized(
      'said',
      tx
        .from('w')
        .joinRaw('cross join p cross join standings as s')
        .whereRaw(
          `p.population = w.population and s.entity_id = p.entity_id and ${SAID} and s.from_day <= w.until_day`,
        )
        .select(
          'w.position',
          's.revision_id',
          's.level',
          's.from_day',
          tx.raw(
            'lead(s.from_day) over (partition by w.position, s.entity_id order by s.from_day) as next_day',
          ),
        ),
    )
    .unionAll([changes('from_day', '+'), changes('next_day', '-')]);
  return byPosition(rows, groups.length);
}

function wanted(tx: Knex, groups: readonly TallyGroup[]): Knex.Raw {
  return jsonRows(tx, {
    alias: 'w',
    columns: {
      position: 'integer',
      definition_id: 'integer',
      recording: 'integer',
      until_day: 'integer',
      population: 'integer',
    },
    rows: groups.map((group, position) => ({
      position,
      definition_id: group.definitionId,
      recording: group.recording,
      until_day: group.until,
      population: group.population ?? 0,
    })),
  });
}

function byPosition(rows: TallyRow[], length: number): LevelTally[][] {
  const lists: LevelTally[][] = Array.from({ length }, () => []);
  for (const { position, day, revision_id, level, count } of rows) {
    lists[position].push({
      day,
      revisionId: revision_id,
      level,
      count: toCount(count),
    });
  }
  return lists;
}
