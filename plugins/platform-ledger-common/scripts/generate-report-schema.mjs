// Makes src/reports/schema/reportSchema.json of the types in src/reports/snapshot. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const TYPE = 'ReportSnapshot';
const file = path => fileURLToPath(new URL(path, import.meta.url));
const target = file('../src/reports/schema/reportSchema.json');

const { $schema, $ref, definitions } = createGenerator({
  path: file(`../src/reports/snapshot/${TYPE}.ts`),
  tsconfig: file('../../../tsconfig.json'),
  type: TYPE,
  jsDoc: 'basic',
  sortProps: true,
  skipTypeCheck: true,
}).createSchema(TYPE);

const text = await prettier.format(
  JSON.stringify({
    $schema,
    $id: 'platform-ledger.io/report/v1',
    title: 'A report of Platform Ledger',
    $ref,
    definitions: Object.fromEntries(
      Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }),
  { ...(await prettier.resolveConfig(target)), parser: 'json' },
);

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    process.stderr.write(
      'src/reports/schema/reportSchema.json is not what the types say: run scripts/generate-report-schema.mjs\n',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
