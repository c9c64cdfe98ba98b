import fc from 'fast-check';
import { ContractOperation, resolved, Schema } from '../contractOperations';
import { fitting } from './fitting';
import { HOSTILE_JSON, HOSTILE_TEXTS, hostileJsonText } from './hostileValues';
import { KnownValues } from './KnownValues';

/** A body with the headers that say what it is. */
export interface HostileBody {
  headers: Record<string, string>;
  body?: string;
}

const WRONG_HEADERS: Record<string, string>[] = [
  {},
  { 'content-type': '' },
  { 'content-type': 'nonsense' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/xml' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'application/json; charset=klingon' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'application/x-ndjson; charset=klingon' },
  { 'content-type': 'text/csv; charset=klingon' },
  { 'content-type': 'application/json;;;' },
  { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  { 'content-type': 'application/json', 'content-encoding': 'br' },
  { 'content-type': 'application/json', 'content-encoding': 'secret' },
  { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' },
  { 'content-type': 'text/csv', 'content-encoding': 'secret' },
];

const NO_JSON = [
  '',
  ' ',
  'nonsense',
  'null',
  'true',
  '0',
  '"text"',
  '[]',
  '{}',
  '{"a":}',
  '{"a":1,}',
  "{'a':1}",
  '{"a":"\\u00"}',
  '\0',
  '\ufeff{}',
  '{}{}',
  '['.repeat(5_000),
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  '{"a":'.repeat(5_000),
];

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '');

/** One place of a JSON value, and what is done to it. */
interface Blow {
  place: number;
  kind: 'replace' | 'drop' | 'add';
  name: string;
  value: unknown;
}

const blows = fc.array(
  fc.record<Blow>({
    place: fc.nat({ max: 10_000 }),
    kind: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'add'),
    name: fc.constantFrom(
      'unknown',
      '__proto__',
      'constructor',
      'id',
      '',
      'a\0b',
      '\ud800',
      'name'.repeat(100),
    ),
    value: fc.constantFrom(...HOSTILE_JSON),
  }),
  { minLength: 1, maxLength: 2 },
);

/**
 * Bodies of an operation; of one that takes none, now and then one nevertheless.
 */
export function hostileBody(options: {
  operation: ContractOperation;
  known: KnownValues;
}): fc.Arbitrary<HostileBody> {
  const { content } = options.operation;
  const none = fc.constant<HostileBody>({ headers: {} });
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length === 0) {
    const stray = fc.constantFrom(...NO_JSON).map(text => ({
      headers: { 'content-type': 'application/json' },
      body: text,
    }));
    return fc.oneof(
      { weight: 40, arbitrary: none },
      { weight: 1, arbitrary: stray },
    );
  }
  const right = fc.constantFrom(...mediaTypes).chain(mediaType =>
    textOf({ ...options, mediaType }).map(body => ({
      headers: { 'content-type': mediaType },
      body,
    })),
  );
  return fc.oneof(
    { weight: 20, arbitrary: right },
    {
      weight: 2,
      arbitrary: fc
        .tuple(right, fc.constantFrom(...WRONG_HEADERS))
        .map(([{ body }, headers]) => ({ headers, body })),
    },
    { weight: 1, arbitrary: none },
  );
}

function textOf(options: {
  operation: ContractOperation;
  known: KnownValues;
  mediaType: string;
}): fc.Arbitrary<string> {
  const { operation, known, mediaType } = options;
  const schema = operation.content['application/json'];
  const body = fitting(schema, ['body'], known);
  if (mediaType === 'application/json') {
    return fc.oneof(
      { weight: 6, arbitrary: body.map(hostileJsonText) },
      { weight: 10, arbitrary: fc.tuple(body, blows).map(struckText) },
      { weight: 1, arbitrary: fc.constantFrom(...NO_JSON) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(body.map(hostileJsonText), fc.nat({ max: 200 }))
          .map(([text, length]) => text.slice(0, length)),
      },
    );
  }
  const records = fc.oneof(
    ...recordSchemas(schema).map(record => fitting(record, ['line'], known)),
  );
  return mediaType === 'text/csv'
    ? csvOf(records)
    : ndjsonOf(operation.path === '/facts' ? withSweeps(records) : records);
}

/** The kinds of lines that a push has: those of its lists. */
function recordSchemas(body: Schema): Schema[] {
  return Object.values(resolved<Schema>(body).properties ?? {}).flatMap(list =>
    (list['x-type']?.match(/[A-Z]\w+/g) ?? []).map(type => ({
      $ref: `#/components/schemas/${type}`,
    })),
  );
}

function withSweeps(records: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const end = fc.record({
    observedOn: fc.constantFrom('2027-08-01', '2027-08-02', '2024-02-31'),
    observedAt: fc.constantFrom(undefined, '2027-08-02T10:00:00Z', 'now'),
    count: fc.constantFrom<unknown>(0, 1, 2, 3, -1, 1e21, '1', null),
  });
  return fc.oneof(
    { weight: 3, arbitrary: records },
    { weight: 1, arbitrary: end.map(sweep => ({ sweep })) },
  );
}

function ndjsonOf(records: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 6, arbitrary: records.map(hostileJsonText) },
    { weight: 4, arbitrary: fc.tuple(records, blows).map(struckText) },
    { weight: 1, arbitrary: fc.constantFrom(...NO_JSON, ...HOSTILE_TEXTS) },
  );
  return fc.tuple(fc.array(line, { maxLength: 5 }), lineEnd).map(joined);
}

function csvOf(records: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const junk = fc.constantFrom(
    ...HOSTILE_TEXTS,
    '"unclosed',
    'a,"b',
    ',,,,,,,,,,',
    '"a"b,c',
    '"two\nlines",x',
  );
  const table = fc.array(records, { minLength: 1, maxLength: 5 });
  const plain = table.map(rows => {
    const lines = rows.filter(isObject);
    const header = [...new Set(lines.flatMap(row => Object.keys(row)))];
    return [
      header,
      ...lines.map(row => header.map(name => cell(row[name]))),
    ].map(cells => cells.join(','));
  });
  const strikes = fc.array(fc.tuple(fc.nat({ max: 10 }), junk), {
    maxLength: 2,
  });
  return fc
    .tuple(fc.oneof(plain, fc.tuple(plain, strikes).map(junked)), lineEnd)
    .map(joined);
}

function joined([lines, end]: [string[], string]): string {
  return lines.map(line => `${line}${end}`).join('');
}

function junked([lines, strikes]: [string[], [number, string][]]): string[] {
  const result = [...lines];
  for (const [at, text] of strikes) {
    result.splice(at % (result.length + 1), at % 2, text);
  }
  return result;
}

function cell(value: unknown): string {
  const text =
    typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function struckText([body, struck]: [unknown, Blow[]]): string {
  return hostileJsonText(struck.reduce(strike, body));
}

/** The value with one of its nodes replaced or taken away, or with one property more. */
function strike(value: unknown, blow: Blow): unknown {
  const root = { value: structuredClone(value) };
  const nodes: { parent: Record<string, unknown>; name: string }[] = [];
  const visit = (parent: Record<string, unknown>, name: string) => {
    nodes.push({ parent, name });
    const child = parent[name];
    if (isObject(child) && nodes.length < 500) {
      Object.keys(child).forEach(each => visit(child, each));
    }
  };
  visit(root, 'value');
  const { parent, name } = nodes[blow.place % nodes.length];
  const node = parent[name];
  if (blow.kind === 'drop') {
    delete parent[name];
  } else if (blow.kind === 'add' && isObject(node)) {
    Object.defineProperty(node, blow.name, {
      value: blow.value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    parent[name] = blow.value;
  }
  return root.value ?? null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
