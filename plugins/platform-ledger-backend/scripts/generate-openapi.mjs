// Embeds src/schema/openapi.yaml, which is not copied to dist, as src/schema/generated/openapi.ts. `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { parse } from 'yaml';

const source = new URL('../src/schema/openapi.yaml', import.meta.url);
const target = new URL('../src/schema/generated/openapi.ts', import.meta.url);

const spec = parse(readFileSync(source, 'utf8'));
const text = await prettier.format(
  `// Made from openapi.yaml by scripts/generate-openapi.mjs.
  export const spec = ${JSON.stringify(spec)} as const;`,
  {
    ...(await prettier.resolveConfig(fileURLToPath(target))),
    parser: 'typescript',
  },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(
      'src/schema/generated/openapi.ts is not what openapi.yaml says: run scripts/generate-openapi.mjs\n',
    );
    process.exit(1);
  }
} else {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
}
