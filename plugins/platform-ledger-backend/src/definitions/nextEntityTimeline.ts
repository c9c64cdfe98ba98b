import {
  BEGINNING,
  DayNumber,
  OPEN_END,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityContent } from './entityContent';
import { EntityVersionRow } from './tables';

/**
 * The timeline of an entity after a listing, from the one that is said so far.
 *
 * What the listing says holds from its day on. Before its first appearance an entity has its earliest known attributes; where the catalog was watched already it was not
 * present. A path that was not read before has its earliest known value on all days before.
 *
 * `watched`: the watch started on an earlier day
 * `present`: by day, empty for an entity that the catalog never had
 * `content`: none: the listing does not have it
 */
export function nextEntityTimeline(options: {
  entityId: number;
  present: EntityVersionRow[];
  content: EntityContent | undefined;
  day: DayNumber;
  watched: boolean;
}): EntityVersionRow[] {
  const { entityId, present, content, day, watched } = options;
  const latest = present.at(-1);
  const said = content ?? latest;
  if (!said) {
    return [];
  }
  const before = latest
    ? present
        .filter(row => row.from_day < day)
        .map(row => ({ ...row, to_day: Math.min(row.to_day, day) }))
    : [
        {
          ...said,
          entity_id: entityId,
          from_day: BEGINNING,
          to_day: day,
          present: !watched,
        },
      ];
  const rows = [
    ...before,
    {
      ...said,
      entity_id: entityId,
      from_day: day,
      to_day: OPEN_END,
      present: content !== undefined,
    },
  ];
  return joined(filledBackwards(rows));
}

function filledBackwards(rows: EntityVersionRow[]): EntityVersionRow[] {
  const filled: EntityVersionRow[] = [];
  let later: Record<string, unknown> = {};
  for (const row of rows.toReversed()) {
    const own = JSON.parse(row.attributes) as Record<string, unknown>;
    const missing = Object.keys(later).some(path => !Object.hasOwn(own, path));
    later = { ...later, ...own };
    filled.push(missing ? { ...row, attributes: stableJson(later) } : row);
  }
  return filled.reverse();
}

/** Neighbours that say the same are one row. */
function joined(rows: EntityVersionRow[]): EntityVersionRow[] {
  const result: EntityVersionRow[] = [];
  for (const row of rows) {
    const last = result.at(-1);
    if (last && saysTheSame(last, row)) {
      result[result.length - 1] = { ...row, from_day: last.from_day };
    } else {
      result.push(row);
    }
  }
  return result;
}

function saysTheSame(a: EntityVersionRow, b: EntityVersionRow): boolean {
  const payload = (row: EntityVersionRow) =>
    stableJson({
      ...row,
      from_day: undefined,
      to_day: undefined,
      content_hash: undefined,
    });
  return payload(a) === payload(b);
}
