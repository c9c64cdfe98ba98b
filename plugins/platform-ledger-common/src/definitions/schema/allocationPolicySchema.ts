import { JsonObject } from '@backstage/types';
import { envelope } from './envelope';
import { BAND, DAY, MONEY, NAME, REFERENCE, SHARE } from './parts';
import { PREDICATE_PARTS } from './predicateParts';
import { tree } from './tree';

const COMPARISON: JsonObject = {
  required: ['attribute'],
  minProperties: 2,
  maxProperties: 2,
  expected: 'an attribute and exactly one of is, isNot, in, matches, exists',
  properties: {
    attribute: NAME,
    is: { type: 'string' },
    isNot: { type: 'string' },
    in: { type: 'array', minItems: 1, items: { type: 'string' } },
    matches: { type: 'string', minLength: 1, format: 'regex' },
    exists: { type: 'boolean' },
  },
  additionalProperties: false,
};

/**
 * JSON Schema (draft-07) of an AllocationPolicy entity.
 *
 * @public
 */
export const allocationPolicySchema: JsonObject = envelope({
  kind: 'AllocationPolicy',
  description: 'How the platform share of groups is measured and judged.',
  definitions: {
    ...PREDICATE_PARTS,
    categoryRule: tree({
      self: '#/definitions/categoryRule',
      words: { all: 'all', any: 'any', not: 'not' },
      expected: 'a rule: all, any, not, or the comparison of an attribute',
      leaf: COMPARISON,
    }),
  },
  spec: {
    type: 'object',
    required: ['owner', 'appliesTo', 'categories'],
    properties: {
      owner: REFERENCE,
      appliesTo: { $ref: '#/definitions/predicate' },
      band: BAND,
      method: {
        enum: ['equal-split', 'time-in-progress', 'declared', 'points'],
        default: 'equal-split',
      },
      denominator: { enum: ['attributed', 'capacity'] },
      crossCutting: {
        enum: ['alone', 'always'],
        default: 'alone',
        description: 'Does an area count in a commit that touches a component?',
      },
      coverageFloor: { ...SHARE, default: 0.5 },
      minimumDays: { type: 'number', minimum: 0, default: 5 },
      minimumGroupSize: { type: 'integer', minimum: 1, default: 3 },
      ledgerPeriod: {
        enum: ['sprint', 'month', 'quarter', 'year'],
        default: 'quarter',
      },
      timeZone: {
        type: 'string',
        format: 'time-zone',
        default: 'UTC',
        description:
          'Where days begin that hours are told of. Sources of activity cut them so; the ledger itself cuts nothing.',
      },
      sprint: {
        type: 'object',
        required: ['weeks', 'anchor'],
        properties: {
          weeks: { type: 'integer', minimum: 1, maximum: 12 },
          anchor: DAY,
        },
        additionalProperties: false,
      },
      fiscalYearStartsIn: {
        type: 'integer',
        minimum: 1,
        maximum: 12,
        default: 1,
        description: 'A month.',
      },
      costPerPersonDay: {
        ...MONEY,
        description: 'What work that several squads write again is costed by.',
      },
      categories: {
        type: 'array',
        minItems: 1,
        description: 'First match wins; uncategorised is always last.',
        items: {
          type: 'object',
          required: ['category', 'when'],
          properties: {
            category: NAME,
            when: { $ref: '#/definitions/categoryRule' },
          },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  },
});
