import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * The TrueType or OpenType font that a WOFF 1.0 file holds compressed (https://www.w3.org/TR/WOFF). Who sets text from the
 * WOFF itself inflates its outlines again for every letter.
 */
export function uncompressFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  woff.copy(directory, 0, 4, 8);
  const entrySelector = Math.floor(Math.log2(count));
  const searchRange = 2 ** entrySelector * SFNT_ENTRY;
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(searchRange, 6);
  directory.writeUInt16BE(entrySelector, 8);
  directory.writeUInt16BE(count * SFNT_ENTRY - searchRange, 10);

  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let place = 0; place < count; place++) {
    const { tag, checksum, data } = tableOf(
      woff,
      WOFF_HEADER + place * WOFF_ENTRY,
    );
    const entry = SFNT_HEADER + place * SFNT_ENTRY;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc(-data.length & 3);
    tables.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat([directory, ...tables]);
}

function tableOf(woff: Buffer, entry: number) {
  const start = woff.readUInt32BE(entry + 4);
  const compressed = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const stored = woff.subarray(start, start + compressed);
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    data: compressed < length ? inflateSync(stored) : stored,
  };
}
