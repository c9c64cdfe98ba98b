import { DefinitionProblem } from '../schema';
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import { IANAZone } from 'luxon';
import { validRange } from 'semver';
import { isDay } from '../time';
import { problemPath } from './problemPath';
import { regularExpression } from './regularExpression';
import { definitionSchemas } from './schema/definitionSchemas';
import { schemaMessage } from './schemaMessage';
import { DefinitionKind } from './types';

const compiled = new Map<DefinitionKind, ValidateFunction>();

/**
 * What the schema of its kind finds wrong in a definition: one problem a field, the first of each.
 */
export function schemaProblems(
  kind: DefinitionKind,
  entity: unknown,
): DefinitionProblem[] {
  const validate = validatorOf(kind);
  if (validate(entity)) {
    return [];
  }
  const problems = new Map<string, DefinitionProblem>();
  for (const error of validate.errors ?? []) {
    // `if` only says that a branch failed, which has its own errors; so has a name under `propertyNames`.
    if (error.keyword === 'if' || error.propertyName !== undefined) {
      continue;
    }
    const path = problemPath(partsOf(error, entity));
    if (!problems.has(path)) {
      problems.set(path, { path, message: schemaMessage(error) });
    }
  }
  return Array.from(problems.values());
}

function validatorOf(kind: DefinitionKind): ValidateFunction {
  const known = compiled.get(kind);
  if (known) {
    return known;
  }
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    formats: {
      date: isDay,
      regex: text => regularExpression(text) !== undefined,
      'semver-range': range => validRange(range) !== null,
      'time-zone': zone => IANAZone.isValidZone(zone),
    },
  });
  const validate = ajv.compile(definitionSchemas[kind]);
  compiled.set(kind, validate);
  return validate;
}

/** The field that an error is about: a missing or a surplus one is named by it, not by what it is missing in. */
function partsOf(error: ErrorObject, entity: unknown): (string | number)[] {
  const parts: (string | number)[] = [];
  let value = entity;
  for (const text of error.instancePath.split('/').slice(1)) {
    const key = text.replace(/~1/g, '/').replace(/~0/g, '~');
    parts.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  const { missingProperty, additionalProperty, propertyName } = error.params;
  const field = missingProperty ?? additionalProperty ?? propertyName;
  return field === undefined ? parts : [...parts, field];
}
