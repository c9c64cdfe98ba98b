import { readdirSync, readFileSync } from 'node:fs';
import { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { asInCatalog } from './asInCatalog';
import { examplePath } from './examples';

/**
 * The entities of the example, with the relations that the catalog would give them.
 */
export function readExampleCatalog(): Entity[] {
  return readdirSync(examplePath('catalog'))
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => readEntities(examplePath('catalog', name)));
}

function readEntities(file: string): Entity[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map(document =>
    asInCatalog(document.toJS(), `file:${file}`),
  );
}
