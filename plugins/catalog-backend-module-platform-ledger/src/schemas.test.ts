import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  DEFINITION_KINDS,
  definitionSchemas,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** `WRITE_SCHEMAS=1` brings the published files up to date. */
const WRITE = process.env.WRITE_SCHEMAS === '1';

describe('the published schemas', () => {
  it.each([...DEFINITION_KINDS])('%s is what the catalog validates', kind => {
    const file = resolve(__dirname, `../schemas/${kind}.v1alpha1.schema.json`);
    const text = `${JSON.stringify(definitionSchemas[kind], undefined, 2)}\n`;
    if (WRITE) {
      writeFileSync(file, text);
    }
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  });
});
