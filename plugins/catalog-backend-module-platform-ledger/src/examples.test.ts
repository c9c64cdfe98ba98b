import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  DEFINITION_KINDS,
  validateDefinition,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { parseAllDocuments } from 'yaml';

const DIRECTORY = resolve(__dirname, '../../../examples/catalog');

describe('the example definitions', () => {
  const definitions = readdirSync(DIRECTORY)
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(resolve(DIRECTORY, file), 'utf8')).map(
        document => document.toJS(),
      ),
    )
    .filter(entity => DEFINITION_KINDS.includes(entity?.kind));

  it('are of all kinds', () => {
    const kinds = new Set(definitions.map(entity => entity.kind));
    expect(Array.from(kinds).sort()).toEqual([...DEFINITION_KINDS].sort());
  });

  it.each(definitions.map(entity => [entity.metadata.name, entity]))(
    '%s is valid',
    (_name, entity) => {
      expect(validateDefinition(entity)).toEqual([]);
    },
  );
});
