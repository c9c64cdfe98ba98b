import fc from 'fast-check';
import { adoptionScorecard } from '../charters/charterCatalog';
import { resolved, Schema } from '../contractOperations';
import { squadPolicy } from '../squadCatalog';
import { KnownValues } from './KnownValues';

/** Whole definitions, which the contract leaves to the kinds of the catalog. */
const DEFINITIONS: Record<string, object> = {
  scorecard: adoptionScorecard('shared-client'),
  policy: squadPolicy(),
};

/**
 * What fits a schema, and most of the time also what the ledger knows.
 *
 * `names`: of the parameter or property, the most particular one first
 */
export function fitting(
  written: Schema,
  names: string[],
  known: KnownValues,
): fc.Arbitrary<unknown> {
  const schema = resolved<Schema>(written);
  const definition = DEFINITIONS[names[0]];
  if (definition) {
    return fc.constant(definition);
  }
  const types = schema['x-type']?.match(/[A-Z]\w+/g) ?? [];
  const items = schema.items && resolved<Schema>(schema.items);
  if (items && Object.keys(items).length === 0 && types.length > 0) {
    const records = types.map(type =>
      fitting({ $ref: `#/components/schemas/${type}` }, names, known),
    );
    return fc.array(fc.oneof(...records), { maxLength: 4 });
  }
  if (schema.enum) {
    return fc.constantFrom(...schema.enum);
  }
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    return fc.oneof(...choices.map(choice => fitting(choice, names, known)));
  }
  if (schema.allOf) {
    const parts = schema.allOf.map(part => fitting(part, names, known));
    return parts.length === 1
      ? parts[0]
      : fc.tuple(...parts).map(values => Object.assign({}, ...values));
  }
  switch (schema.type) {
    case 'object':
      return fittingObject(schema, known);
    case 'array':
      return fc.array(fitting(schema.items ?? {}, names, known), {
        minLength: schema.minItems ?? 0,
        maxLength: (schema.minItems ?? 0) + 2,
      });
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? 0,
        max: Math.min(schema.maximum ?? 30, 30),
      });
    case 'number':
      return fc.constantFrom(
        ...[0.5, 1, 12.25].filter(value => value <= (schema.maximum ?? value)),
      );
    case 'boolean':
      return fc.boolean();
    default:
      return fittingText(schema, names, known);
  }
}

function fittingObject(
  schema: Schema,
  known: KnownValues,
): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, fitting(property, [name], known)] as const,
  );
  return fc.record(Object.fromEntries(properties), {
    requiredKeys: schema.required ?? [],
    noNullPrototype: true,
  });
}

function fittingText(
  schema: Schema,
  names: string[],
  known: KnownValues,
): fc.Arbitrary<unknown> {
  const kind =
    (schema.format === 'date-time' && 'instant') ||
    (schema.pattern?.includes('\\d{4}') && 'day');
  const values = [...names, kind || '']
    .map(name => Object.hasOwn(known, name) && known[name])
    .find(Boolean);
  if (schema.example !== undefined && !values) {
    return fc.constant(schema.example);
  }
  return fc.constantFrom(...(values || ['something', 'Something else, ö']));
}
