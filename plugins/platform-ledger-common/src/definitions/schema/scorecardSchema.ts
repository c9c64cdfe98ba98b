import { JsonObject } from '@backstage/types';
import { envelope } from './envelope';
import {
  DAY,
  DURATION,
  FACT_ID_PATTERN,
  FULL_REFERENCE,
  NAME,
  REFERENCE,
  TEXT,
} from './parts';
import { PREDICATE_PARTS } from './predicateParts';
import { tree } from './tree';

const VALUE = {
  type: ['boolean', 'number', 'string', 'array'],
  items: { type: 'string' },
};
const BOUND = { type: ['number', 'string'], minLength: 1 };

const COMPARISON: JsonObject = {
  required: ['fact'],
  minProperties: 2,
  maxProperties: 2,
  expected:
    'a fact and exactly one of is, isNot, in, atLeast, atMost, above, below, matches, exists, newerThan, semverSatisfies',
  properties: {
    fact: {
      type: 'string',
      pattern: `^${FACT_ID_PATTERN}$`,
      expected: 'the id of a fact, such as docs.readme',
    },
    is: VALUE,
    isNot: VALUE,
    in: { type: 'array', minItems: 1, items: VALUE },
    atLeast: BOUND,
    atMost: BOUND,
    above: BOUND,
    below: BOUND,
    matches: { type: 'string', minLength: 1, format: 'regex' },
    exists: { type: 'boolean' },
    newerThan: DURATION,
    semverSatisfies: { type: 'string', format: 'semver-range' },
  },
  additionalProperties: false,
};

const CHECK: JsonObject = {
  type: 'object',
  required: ['id', 'level', 'title', 'when', 'because', 'instruction'],
  properties: {
    id: NAME,
    level: { ...NAME, description: 'The name of one of the levels.' },
    title: TEXT,
    when: { $ref: '#/definitions/rule' },
    because: { ...TEXT, description: 'Why it matters.' },
    instruction: { ...TEXT, description: 'What to do to pass.' },
    links: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title', 'url'],
        properties: {
          title: TEXT,
          url: {
            type: 'string',
            pattern: '^https?://[^\\s]+$',
            expected: 'an address that starts with https:// or http://',
          },
        },
        additionalProperties: false,
      },
    },
    weight: { type: 'number', exclusiveMinimum: 0, default: 1 },
    effort: { enum: ['S', 'M', 'L'], default: 'M' },
    effectiveFrom: {
      ...DAY,
      description: 'Before it the check is upcoming: shown, not counted.',
    },
    freshWithin: {
      ...DURATION,
      description: 'Older evidence than this is unknown.',
    },
  },
  additionalProperties: false,
};

/**
 * JSON Schema (draft-07) of a Scorecard entity.
 *
 * @public
 */
export const scorecardSchema: JsonObject = envelope({
  kind: 'Scorecard',
  description: 'Checks in levels over the entities that it applies to.',
  definitions: {
    ...PREDICATE_PARTS,
    rule: tree({
      self: '#/definitions/rule',
      words: { all: 'all', any: 'any', not: 'not' },
      expected: 'a rule: all, any, not, or the comparison of a fact',
      leaf: COMPARISON,
    }),
  },
  spec: {
    type: 'object',
    required: ['type', 'lifecycle', 'owner', 'appliesTo', 'levels', 'checks'],
    properties: {
      type: { enum: ['adoption', 'standard'] },
      mandated: {
        type: 'boolean',
        default: false,
        description: 'It was ordered, so it says nothing about pull.',
      },
      lifecycle: { enum: ['draft', 'active', 'retired'] },
      owner: REFERENCE,
      capability: {
        ...FULL_REFERENCE,
        description: 'What the platform offers: an entity of the catalog.',
      },
      appliesTo: { $ref: '#/definitions/predicate' },
      levels: {
        type: 'array',
        minItems: 1,
        description: 'From the lowest to the highest.',
        items: {
          type: 'object',
          required: ['name'],
          properties: { name: NAME, title: TEXT },
          additionalProperties: false,
        },
      },
      adoptedAt: {
        ...NAME,
        description: 'The level of an adopter; the first unless given.',
      },
      checks: { type: 'array', minItems: 1, items: CHECK },
    },
    additionalProperties: false,
  },
});
