import { Readable } from 'node:stream';
import {
  BEGINNING,
  fromDayNumber,
  OPEN_END,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { LATEST_RECORDING } from '../database';
import { createTestDatabases, usedHeap } from '../__testUtils__';
import { createActivity } from './__testUtils__/createActivity';

const TRACES = 1_000_000;
const LINES_A_CHUNK = 1_000;
const PERSONS = 2_000;
const DAYS = 1_000;
const FIRST_DAY = toDayNumber('2023-01-01');
const HEAP_MEBIBYTES = 160;
const MINUTES = 60_000;

jest.setTimeout(20 * MINUTES);

/** A pseudo-random but repeatable stream of traces. */
async function* traces(): AsyncGenerator<string> {
  for (let from = 0; from < TRACES; from += LINES_A_CHUNK) {
    const lines = Array.from({ length: LINES_A_CHUNK }, (_, index) => {
      const number = from + index;
      return JSON.stringify({
        id: `commit-${number}`,
        day: fromDayNumber(FIRST_DAY + ((number * 7) % DAYS)),
        person: `person-${(number * 31) % PERSONS}@example.org`,
        item: `component-${(number * 13) % 500}`,
        component: `component-${(number * 13) % 500}`,
        change: `commit-${number}`,
        attributes: { type: number % 3 === 0 ? 'feat' : 'fix' },
      });
    });
    yield `${lines.join('\n')}\n`;
  }
}

describe('a large company’s activity', () => {
  const databases = createTestDatabases();

  it.each(databases.eachSupportedId())(
    'streams in and out with bounded memory, %p',
    async databaseId => {
      const { store, reader, database } = await createActivity({
        databases,
        databaseId,
      });
      const before = usedHeap();
      let peak = 0;
      const look = () => {
        peak = Math.max(peak, usedHeap() - before);
      };
      async function* watched(lines: AsyncIterable<string>) {
        let chunks = 0;
        for await (const text of lines) {
          yield text;
          chunks += 1;
          if (chunks % 100 === 0) {
            look();
          }
        }
      }
      const result = await store.pushStream({
        source: 'git',
        format: 'ndjson',
        body: Readable.from(watched(traces())),
      });
      expect(result).toMatchObject({ stored: TRACES, rejected: 0 });

      const [count, persons] = await database.read(async tx => {
        let taken = 0;
        let changes = 0;
        let last = 0;
        const window = {
          tx,
          from: BEGINNING,
          to: OPEN_END,
          recording: LATEST_RECORDING,
        };
        for await (const { personId } of reader.streamTraces(window)) {
          taken += 1;
          changes += personId === last ? 0 : 1;
          last = personId;
          if (taken % 100_000 === 0) {
            look();
          }
        }
        return [taken, changes];
      });
      expect([count, persons]).toEqual([TRACES, PERSONS]);
      expect(peak).toBeLessThan(HEAP_MEBIBYTES);
    },
  );
});
