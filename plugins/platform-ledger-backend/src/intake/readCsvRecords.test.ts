import fc from 'fast-check';
import { Readable } from 'node:stream';
import { readCsvRecords } from './readCsvRecords';

async function read(text: string) {
  const records = readCsvRecords<'a' | 'b'>({
    stream: Readable.from(text.match(/[^]{1,5}/g) ?? []),
    readHeader: names =>
      names.map(name => (name === 'a' || name === 'b' ? name : undefined)),
  });
  const result = [];
  for await (const record of records) {
    result.push(
      'rejection' in record
        ? record.rejection.line
        : [record.line, record.value.a, record.value.b],
    );
  }
  return result;
}

describe('readCsvRecords', () => {
  it('reads what any writer of CSV writes', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('x', '"', ',', '\n', ' ', 'é'),
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        async rows => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = rows.map(row => row.map(quote).join(','));
          const values = (await read(['a,b', ...lines].join('\n'))).map(
            record => (typeof record === 'number' ? record : record.slice(1)),
          );
          expect(values).toEqual(rows);
        },
      ),
    );
  });

  it('loses no other line to a malformed one', async () => {
    expect(
      await read('\ufeffb,c,a\r\n1,x,2\r\n\r\n3,4\n5,"x"y,6\n7,"x,8\n9,x,10\n'),
    ).toEqual([[2, '2', '1'], 4, 5, 6, [7, '10', '9']]);
    const many = Array.from({ length: 200 }, () => '1,2');
    const result = await read(['a,b', '1,"2', ...many].join('\n'));
    expect(result).toHaveLength(201);
    expect(result[0]).toBe(2);
    expect(result.at(-1)).toEqual([202, '1', '2']);
    expect(await read(`a,b\n1,${'x'.repeat(200_000)}\n3,4`)).toEqual([
      2,
      [3, '3', '4'],
    ]);
  });

  it('wants a header', async () => {
    await expect(read('')).rejects.toThrow('no header');
    await expect(read('a,"b\n')).rejects.toThrow('not closed');
  });
});
