import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { stringify } from 'yaml';
import { inRoot, root } from '../lib/paths.mjs';
import { HelpfulError, main, say } from '../lib/say.mjs';
import { componentEntities, organisationEntities } from './entities.mjs';
import { readCsv } from './readCsv.mjs';

const HEADER =
  '# Made from ../roadie-plugins/components.csv by scripts/examples/generateCatalog.mjs: change that and run it again.\n';

async function contentOf(file, entities) {
  const options = await prettier.resolveConfig(file);
  const text = entities
    .map(entity => `---\n${stringify(entity, { lineWidth: 0 })}`)
    .join('');
  return prettier.format(`${HEADER}${text}`, { ...options, parser: 'yaml' });
}

// `--check` writes nothing and fails where a file is not what it would write.
await main(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const components = readCsv(
    inRoot('examples', 'roadie-plugins', 'components.csv'),
  );
  const files = {
    'organisation.yaml': organisationEntities(components),
    'components.yaml': componentEntities(components),
  };
  for (const [name, entities] of Object.entries(files)) {
    const file = join(root, 'examples', 'catalog', name);
    const content = await contentOf(file, entities);
    if (!values.check) {
      writeFileSync(file, content);
      say(`Wrote ${relative(root, file)}: ${entities.length} entities.`);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
      throw new HelpfulError(
        `${relative(root, file)} is out of date: run node scripts/examples/generateCatalog.mjs`,
      );
    }
  }
});
