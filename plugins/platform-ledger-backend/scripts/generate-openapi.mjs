// Makes of src/schema/openapi.yaml, the contract, what TypeScript reads of it. `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import ts from 'typescript';
import { parse } from 'yaml';

const source = new URL('../src/schema/openapi.yaml', import.meta.url);
const inBackend = new URL('../src/schema/generated/', import.meta.url);
const inCommon = new URL(
  '../../platform-ledger-common/src/schema/generated/',
  import.meta.url,
);
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

// Where the types that `x-type` names are written: kinds of the catalog and formats that are stored.
const ELSEWHERE = {
  CharterCriterion: '../../definitions',
  CharterSpec: '../../definitions',
  Day: '../../time',
  CheckDefinition: '../../definitions',
  Effort: '../../definitions',
  ReportSnapshot: '../../reports',
};

const spec = parse(readFileSync(source, 'utf8'));

const written = astToString(
  await openapiTS(spec, {
    transform: schema => schema['x-type'] && typeNode(schema['x-type']),
  }),
);

function typeNode(text) {
  return ts.factory.createTypeReferenceNode(
    text.replace(/\w+/g, name =>
      ELSEWHERE[name] ? name : `components['schemas']['${name}']`,
    ),
  );
}

/** Where the types of the schemas stand in what openapi-typescript has written. */
function schemaMembers() {
  const file = ts.createSourceFile(
    'openapi.ts',
    written,
    ts.ScriptTarget.Latest,
  );
  const components = file.statements.find(
    node => node.name?.text === 'components',
  );
  const { type } = components.members.find(
    node => node.name.text === 'schemas',
  );
  return type.members.map(member => ({
    name: member.name.text,
    from: member.pos,
    to: member.end,
    type: written.slice(member.type.pos, member.type.end),
  }));
}

/** The types of paths and operations, as openapi-typescript writes them. Those of the schemas have names of their own. */
function openApiTypes() {
  const members = schemaMembers();
  const names = members
    .map(({ name }) => name)
    .filter(name => !ELSEWHERE[name]);
  const text = [
    written.slice(0, members[0].from),
    ...members.map(({ name }) => `${name}: ${name};`),
    written.slice(members.at(-1).to),
  ].join('\n');
  return [
    importsElsewhere(text),
    `import type { ${names.join(', ')} } from './types';`,
    text,
  ].join('\n\n');
}

function importsElsewhere(text) {
  const used = Object.entries(ELSEWHERE).filter(([name]) =>
    new RegExp(`\\b${name}\\b`).test(text),
  );
  const files = [...new Set(used.map(([, file]) => file))].sort();
  return files
    .map(file => {
      const names = used
        .filter(([, other]) => other === file)
        .map(([name]) => name);
      return `import type { ${names.join(', ')} } from '${file}';`;
    })
    .join('\n');
}

/** The type of each schema, and a constant for the values of those that say so. */
function namedTypes() {
  const members = schemaMembers().filter(({ name }) => !ELSEWHERE[name]);
  const types = members.map(({ name, type }) => {
    const schema = spec.components.schemas[name];
    return [
      ...values(schema),
      `${comment(schema)}export type ${name} = ${named(type)};`,
    ].join('\n\n');
  });
  return [importsElsewhere(types.join()), ...types].join('\n\n');
}

/** By the names of the schemas, and with comments as TypeScript has them. */
function named(type) {
  return type
    .replace(/components\[["']schemas["']\]\[["'](\w+)["']\]/g, '$1')
    .replace(/^\s*\/\*\* (@enum|Format:)[^\n]*\n/gm, '')
    .replace(/^(\s*\*) (@enum|Format:)[^\n]*\n/gm, '')
    .replaceAll('@description ', '');
}

function values(schema) {
  const name = schema['x-values'];
  return name
    ? [
        `${comment(schema)}export const ${name} = ${JSON.stringify(schema.enum)} as const;`,
      ]
    : [];
}

function comment({ description }) {
  return description
    ? `/**\n * ${description.replace(/\*\//g, '*\\/')}\n *\n * @public\n */\n`
    : '/** @public */\n';
}

/** Method, path and form of the answer of each operation. */
function operationTable() {
  const entries = Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter(method => item[method]).map(method => [
      item[method].operationId,
      [method, path, answerForm(item[method])],
    ]),
  );
  const ids = entries.map(([id]) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) throw new Error(`Two operations have the id ${twice}`);
  return `export const OPERATIONS = ${JSON.stringify(Object.fromEntries(entries))} as const;`;
}

function answerForm({ responses }) {
  const types = Object.keys(responses[statusOf(responses)].content ?? {});
  if (types.length === 0) return 'nothing';
  if (types.length > 1) return 'file';
  return types[0] === 'application/json' ? 'json' : 'text';
}

function statusOf(responses) {
  return Object.keys(responses).find(status => status.startsWith('2'));
}

/** The operations as Backstage's typed router takes them. Written out, since types that are computed of all of them cost minutes of checking. */
function endpointMap() {
  const endpoints = Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter(method => item[method]).map(
      method =>
        `'#${method === 'delete' ? '_delete' : method}|${path}': { ${endpointOf(item[method])} };`,
    ),
  );
  return [
    `import type { operations } from './openapi';`,
    `/**\n * The operations of \`openapi.yaml\` as Backstage's typed router takes them.\n *\n * @public\n */`,
    `export type LedgerEndpointMap = { ${endpoints.join('\n')} };`,
  ].join('\n\n');
}

function endpointOf(operation) {
  const type = `operations['${operation.operationId}']`;
  const places = (operation.parameters ?? []).map(parameter =>
    parameter.$ref
      ? spec.components.parameters[parameter.$ref.split('/').pop()].in
      : parameter.in,
  );
  const answers = {
    json: `${type}['responses'][${statusOf(operation.responses)}]['content']['application/json']`,
    text: 'string',
    file: 'Uint8Array',
    nothing: 'void',
  };
  return [
    places.includes('path') && `path: ${type}['parameters']['path'];`,
    places.includes('query') &&
      `query: NonNullable<${type}['parameters']['query']>;`,
    operation.requestBody &&
      `body: ${type}['requestBody']['content']['application/json'];`,
    `response: ${answers[answerForm(operation)]};`,
  ]
    .filter(Boolean)
    .join(' ');
}

const files = [
  {
    target: new URL('openapi.ts', inBackend),
    text: `export const spec = ${JSON.stringify(spec)};`,
  },
  { target: new URL('openapi.ts', inCommon), text: openApiTypes() },
  { target: new URL('types.ts', inCommon), text: namedTypes() },
  { target: new URL('operations.ts', inCommon), text: operationTable() },
  { target: new URL('endpoints.ts', inCommon), text: endpointMap() },
];
const stale = [];
for (const { target, text } of files) {
  const path = fileURLToPath(target);
  const formatted = await prettier.format(
    `// Made from openapi.yaml by scripts/generate-openapi.mjs.\n${text}`,
    { ...(await prettier.resolveConfig(path)), parser: 'typescript' },
  );
  if (!process.argv.includes('--check')) {
    mkdirSync(new URL('.', target), { recursive: true });
    writeFileSync(target, formatted);
  } else if (readFileSync(target, 'utf8') !== formatted) {
    stale.push(path);
  }
}
if (stale.length > 0) {
  process.stderr.write(
    `${stale.join(', ')}: not what openapi.yaml says. Run npm run yarn -- generate:openapi.\n`,
  );
  process.exit(1);
}
