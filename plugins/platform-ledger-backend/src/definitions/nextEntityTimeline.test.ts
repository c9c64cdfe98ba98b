import {
  BEGINNING,
  OPEN_END,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import fc from 'fast-check';
import { EntityContent } from './entityContent';
import { nextEntityTimeline } from './nextEntityTimeline';
import { EntityVersionRow } from './tables';

const FIRST_DAY = 100;

function content(owner: string, attributes: object = {}): EntityContent {
  return {
    kind: 'Component',
    owner_ref: owner,
    attributes: JSON.stringify(attributes),
    content_hash: `${owner} ${JSON.stringify(attributes)}`,
  };
}

describe('nextEntityTimeline', () => {
  it('covers every day once and says of each what the last listing up to it said', () => {
    const owner = fc.constantFrom('a', 'b', 'c');
    const later = fc.array(
      fc.record({
        days: fc.nat({ max: 3 }),
        owner: fc.option(owner, { nil: undefined }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(owner, later, fc.boolean(), (first, listings, watched) => {
        let day = FIRST_DAY;
        let rows: EntityVersionRow[] = [];
        const saidOn = new Map<number, string | undefined>();
        for (const listing of [{ days: 0, owner: first }, ...listings]) {
          day += listing.days;
          rows = nextEntityTimeline({
            entityId: 1,
            present: rows,
            content: listing.owner ? content(listing.owner) : undefined,
            day,
            watched,
          });
          saidOn.set(day, listing.owner);
        }

        expect(rows[0].from_day).toBe(BEGINNING);
        expect(rows[rows.length - 1].to_day).toBe(OPEN_END);
        for (const [index, row] of rows.slice(1).entries()) {
          const before = rows[index];
          expect(row.from_day).toBe(before.to_day);
          expect([row.present, row.owner_ref]).not.toEqual([
            before.present,
            before.owner_ref,
          ]);
        }
        const rowOn = (asked: number) =>
          rows.find(row => row.from_day <= asked && asked < row.to_day);
        expect(rowOn(FIRST_DAY - 1)).toMatchObject({
          present: !watched,
          owner_ref: first,
        });
        let said: string | undefined;
        for (let asked = FIRST_DAY; asked <= day; asked += 1) {
          said = saidOn.has(asked) ? saidOn.get(asked) : said;
          const row = rowOn(asked);
          expect(row?.present).toBe(said !== undefined);
          expect(row?.owner_ref).toBe(said ?? row?.owner_ref);
        }
      }),
    );
  });

  it('believes the first value of a path that was not read before of all days before', () => {
    const at = (
      present: EntityVersionRow[],
      day: number,
      said: EntityContent,
    ) =>
      nextEntityTimeline({
        entityId: 1,
        present,
        content: said,
        day,
        watched: false,
      });
    const first = at([], 10, content('a', { kind: 'x' }));
    const second = at(first, 20, content('b', { kind: 'x' }));
    const third = at(second, 30, content('b', { kind: 'x', tags: [1] }));
    const fourth = at(third, 40, content('b', { kind: 'x', tags: [2] }));
    expect(
      fourth.map(row => [row.from_day, row.owner_ref, row.attributes]),
    ).toEqual([
      [BEGINNING, 'a', '{"kind":"x","tags":[1]}'],
      [20, 'b', '{"kind":"x","tags":[1]}'],
      [40, 'b', '{"kind":"x","tags":[2]}'],
    ]);
  });
});
