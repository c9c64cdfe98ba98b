import { readFileSync } from 'node:fs';

/** The rows of a CSV file without quoted fields, one object a row. */
export function readCsv(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map(line => {
    const values = line.split(',');
    return Object.fromEntries(
      names.map((name, index) => [name, values[index]]),
    );
  });
}
