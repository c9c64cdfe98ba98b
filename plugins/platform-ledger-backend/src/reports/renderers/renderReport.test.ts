import { createHash } from 'node:crypto';
import {
  ReportSnapshot,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { hashesInFreshProcess } from '../../__testUtils__/hashesInFreshProcess';
import {
  emptySnapshot,
  exampleSnapshot,
  hostileSnapshot,
  renderAll,
} from './__testUtils__';
import { renderReport } from './renderReport';
import { snapshotHash } from './snapshotHash';

const MOST_CHUNK = 256 * 1024;

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('renderReport', () => {
  it.each([
    ['an empty period', emptySnapshot()],
    ['2024-Q4 of the example', exampleSnapshot('2024-Q4')],
    ['hostile texts', hostileSnapshot({ squads: 30 })],
  ])(
    'gives the same bytes in a fresh process in another time zone and language: %s',
    async (_, snapshot) => {
      const here = await renderAll(snapshot);
      const hashes = Object.fromEntries(
        [...here].map(([name, bytes]) => [name, sha256(bytes)]),
      );
      expect(hashesInFreshProcess([{ snapshot }])).toEqual([hashes]);
    },
  );

  it('gives the snapshot itself as JSON, whose hash every other file names', async () => {
    const snapshot = exampleSnapshot('2024-Q4');
    const files = await renderAll(snapshot);
    const json = files.get('2024-Q4.json')?.toString('utf8') ?? '';
    expect(json).toBe(stableJson(snapshot));
    expect(snapshotHash(snapshot)).toBe(sha256(json));
    expect(files.get('2024-Q4.html')?.toString()).toContain(sha256(json));
    expect(files.get('2024-Q4.md')?.toString()).toContain(sha256(json));
  });

  it('names every file once, with a type, also where a period’s label is none for a file', () => {
    const snapshot = {
      ...emptySnapshot(),
      period: { label: '../../etc', from: '2024-01-01', to: '2024-03-31' },
    };
    const files = [...renderReport(snapshot)];
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => !/^[\w-]+\.[a-z]+$/.test(name))).toEqual([]);
    expect(new Set(files.map(({ format }) => format))).toEqual(
      new Set(['html', 'pdf', 'markdown', 'csv', 'json']),
    );
  });

  it('says in every format that a suppressed squad has no figures', async () => {
    const snapshot = hostileSnapshot({ squads: 12 });
    const secret = 0.876543219;
    const leaky: ReportSnapshot = {
      ...snapshot,
      allocation: {
        ...snapshot.allocation,
        squads: snapshot.allocation.squads.map(row =>
          row.cell.suppressed
            ? {
                ...row,
                cell: {
                  ...row.cell,
                  share: secret,
                  attributed: 81,
                  platform: 10,
                },
              }
            : row,
        ),
      },
    };
    const files = await renderAll(leaky);
    for (const name of ['2024-Q4.html', '2024-Q4.md', 'squads.csv']) {
      const text = files.get(name)?.toString() ?? '';
      expect(text).not.toContain(String(secret));
      expect(text).not.toContain('88\u00a0%');
      expect(text).not.toContain('10.0 of 81.0');
    }
    expect(files.get('2024-Q4.html')?.toString()).toContain('too few persons');
  });
});

describe('streams of', () => {
  const small = hostileSnapshot({ squads: 50 });
  const large = hostileSnapshot({ squads: 400 });

  /** The largest chunk of each file, and how many bytes it has in all. A PDF ends with the list of all its objects, which no page can know before. */
  function chunksOf(snapshot: ReportSnapshot) {
    return [...renderReport(snapshot)].map(({ name, format, content }) => {
      const sizes: number[] = [];
      for (const chunk of content as Iterable<Uint8Array>) {
        sizes.push(chunk.length);
      }
      const counted = format === 'pdf' ? sizes.slice(0, -1) : sizes;
      return {
        name,
        most: Math.max(...counted),
        total: sizes.reduce((sum, size) => sum + size, 0),
      };
    });
  }

  it('a large report hold no more at once than those of a small one', () => {
    const before = chunksOf(small);
    const after = chunksOf(large);
    for (const [place, { name, most }] of after.entries()) {
      expect([name, most <= MOST_CHUNK]).toEqual([name, true]);
      expect(before[place].name).toBe(name);
    }
    const grown = after.filter(
      ({ total }, place) => total > 4 * before[place].total,
    );
    expect(grown.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['2024-Q4.pdf', 'squads.csv', 'ledger.csv']),
    );
  });
});
