import { ErrorObject } from 'ajv';

const FORMATS: Record<string, string> = {
  date: 'a day that exists, as YYYY-MM-DD',
  regex: 'a regular expression of RE2 (without lookaround and back references)',
  'semver-range': 'a range of semantic versions, such as ^2.0.0',
  'time-zone': 'an IANA time zone, such as Europe/Berlin',
};

const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/**
 * What was expected of a field, in words.
 */
export function schemaMessage(error: ErrorObject): string {
  const { keyword, params, parentSchema, schema, data } = error;
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return `is not known here; known are ${Object.keys(parentSchema?.properties ?? {}).join(', ')}`;
    case 'propertyNames':
      return `must be ${expectedOf(schema)}`;
    case 'pattern':
    case 'minProperties':
    case 'maxProperties':
      return `must be ${expectedOf(parentSchema)}`;
    case 'type':
      return `must be ${expectedOf(parentSchema) ?? typeNames(params.type)}, not ${shown(data)}`;
    case 'enum':
      return `must be one of ${params.allowedValues.join(', ')}, not ${shown(data)}`;
    case 'const':
      return `must be ${params.allowedValue}, not ${shown(data)}`;
    case 'format':
      return `must be ${FORMATS[params.format]}, not ${shown(data)}`;
    case 'minItems':
      return `must have at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}`;
    case 'minLength':
      return 'must not be empty';
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${params.comparison} ${params.limit}, not ${shown(data)}`;
    default:
      return error.message ?? 'is not valid';
  }
}

function expectedOf(schema: unknown): string | undefined {
  return typeof schema === 'object' && schema !== null && 'expected' in schema
    ? String(schema.expected)
    : undefined;
}

function typeNames(types: string | string[]): string {
  return [types]
    .flat()
    .map(type => TYPES[type] ?? type)
    .join(' or ');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
