import fc from 'fast-check';
import { ContractOperation, Parameter } from '../contractOperations';
import { fitting } from './fitting';
import { hostileBody } from './hostileBody';
import { HOSTILE_IN_URL } from './hostileValues';
import { KnownValues } from './KnownValues';

/** A request as it goes over the wire. */
export interface HostileRequest {
  method: string;
  /** Below the plugin's own path, encoded or not. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}

const OTHER_METHODS = ['HEAD', 'OPTIONS', 'PATCH', 'DELETE', 'PUT', 'POST'];

const UNKNOWN_PARAMETERS = [
  'unknown=1',
  '__proto__=1',
  '__proto__[admin]=1',
  'constructor[prototype][admin]=1',
  'asOf[]=2027-01-04',
  'asOf[$gt]=1',
  'limit[0][1][2]=3',
  '&&=&=',
  '%00=1',
  '%zz=1',
  'a='.repeat(300),
];

/** What takes its time, since it reads or makes whole files: asked less often. */
const SLOW = /^\/reports\/(verification|\{id\}(\/freeze|\/files.*)?)$/;

/**
 * Requests of all operations: such as fit, and such as are hostile in one or several places.
 *
 * `users`: values of the header that says who asks; one of them may be empty
 */
export function hostileRequest(options: {
  operations: ContractOperation[];
  known: KnownValues;
  users: string[];
}): fc.Arbitrary<HostileRequest> {
  const { operations, known, users } = options;
  const user = fc.constantFrom(...users);
  return fc.oneof(
    ...operations.map(operation => ({
      weight: SLOW.test(operation.path) ? 1 : 4,
      arbitrary: fc
        .record({
          method: methodOf(operation),
          url: urlOf(operation, known),
          content: hostileBody({ operation, known }),
          user,
        })
        .map(({ method, url, content, user: authorization }) => ({
          method,
          url,
          headers: {
            ...content.headers,
            ...(authorization && { authorization }),
          },
          body: content.body,
        })),
    })),
  );
}

function methodOf({ method }: ContractOperation): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 16, arbitrary: fc.constant(method.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...OTHER_METHODS) },
  );
}

function urlOf(
  operation: ContractOperation,
  known: KnownValues,
): fc.Arbitrary<string> {
  const { path, parameters } = operation;
  const steps = path.split('/');
  const path$ = fc
    .tuple(
      ...parameters
        .filter(({ in: place }) => place === 'path')
        .map(parameter =>
          fc
            .oneof(
              { weight: 9, arbitrary: fittingInUrl(parameter, steps, known) },
              { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_IN_URL) },
            )
            .map(value => [parameter.name, value] as const),
        ),
    )
    .map(values =>
      values.reduce(
        (url, [name, value]) => url.replace(`{${name}}`, () => value),
        path,
      ),
    );
  const query$ = fc.tuple(
    ...parameters
      .filter(({ in: place }) => place === 'query')
      .map(parameter => queryOf(parameter, steps, known)),
    fc.oneof(
      { weight: 30, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...UNKNOWN_PARAMETERS) },
    ),
  );
  const end$ = fc.oneof(
    { weight: 60, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('/', '//', '/..', '/x', '%2F') },
  );
  return fc.tuple(path$, end$, query$).map(([filled, end, query]) => {
    const given = query.filter(Boolean).join('&');
    return `${filled}${end}${given && `?${given}`}`;
  });
}

function queryOf(
  parameter: Parameter,
  steps: string[],
  known: KnownValues,
): fc.Arbitrary<string> {
  const { name, required } = parameter;
  const fits = fittingInUrl(parameter, steps, known);
  const hostile = fc.constantFrom(...HOSTILE_IN_URL);
  return fc.oneof(
    { weight: required ? 1 : 20, arbitrary: fc.constant('') },
    { weight: 20, arbitrary: fits.map(value => `${name}=${value}`) },
    { weight: 2, arbitrary: hostile.map(value => `${name}=${value}`) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.tuple(fits, hostile).map(([a, b]) => `${name}=${a}&${name}=${b}`),
        fits.map(value => `${name}=${value}&${name}=${value}`),
        fits.map(value => `${name}[]=${value}`),
        fits.map(value => `${name}[a]=${value}&${name}=${value}`),
        fits.map(value => `${name.toUpperCase()}=${value}`),
        fc.constantFrom(name, `${name}=`, `=${name}`),
      ),
    },
  );
}

function fittingInUrl(
  parameter: Parameter,
  steps: string[],
  known: KnownValues,
): fc.Arbitrary<string> {
  const { name, schema } = parameter;
  const names = [...steps.map(step => `${step}.${name}`), name];
  return fitting(schema, names, known).map(value =>
    encodeURIComponent(String(value)),
  );
}
