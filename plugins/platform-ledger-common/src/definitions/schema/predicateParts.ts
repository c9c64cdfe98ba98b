import { JsonObject } from '@backstage/types';
import { FACT_ID_PATTERN } from './parts';
import { tree } from './tree';

const WORDS = { all: '$all', any: '$any', not: '$not' };
const PRIMITIVE = { type: ['string', 'number', 'boolean'] };
const VALUE = { $ref: '#/definitions/predicateValue' };

/**
 * Definitions for a predicate over an entity and its facts: `#/definitions/predicate`.
 *
 * Narrower than what the catalog's own evaluation takes: it lets an empty predicate, a bare text and unknown words through, which then
 * match everything or nothing without a word.
 */
export const PREDICATE_PARTS: JsonObject = {
  predicate: tree({
    self: '#/definitions/predicate',
    words: WORDS,
    expected:
      'a predicate: paths of the entity with the values they must have, or $all, $any, $not',
    leaf: {
      minProperties: 1,
      expected: 'a predicate with at least one path',
      propertyNames: {
        // Neither brackets nor commas: paths travel as a list in the address of a request to the catalog.
        pattern: `^(?:kind|apiVersion|relations|metadata[.](?!(?:uid|etag)$)[^\\[\\],]+|spec[.][^\\[\\],]+|facts[.]${FACT_ID_PATTERN})$`,
        expected:
          'kind, apiVersion, relations, a path that starts with metadata. or spec., or a fact as facts.<id>',
      },
      additionalProperties: VALUE,
    },
  }),
  predicateValue: {
    type: ['string', 'number', 'boolean', 'object'],
    if: { type: 'object' },
    then: {
      minProperties: 1,
      maxProperties: 1,
      expected: 'exactly one of $exists, $in, $contains, $hasPrefix',
      properties: {
        $exists: { type: 'boolean' },
        $in: { type: 'array', minItems: 1, items: PRIMITIVE },
        $hasPrefix: { type: 'string', minLength: 1 },
        $contains: {
          type: ['string', 'number', 'boolean', 'object'],
          if: { type: 'object' },
          then: { $ref: '#/definitions/elementPredicate' },
        },
      },
      additionalProperties: false,
    },
  },
  elementPredicate: tree({
    self: '#/definitions/elementPredicate',
    words: WORDS,
    expected: 'a predicate over an element of the list',
    leaf: {
      minProperties: 1,
      expected: 'a predicate with at least one path',
      propertyNames: {
        pattern: '^[^$]',
        expected: 'a path into the element, or $all, $any, $not',
      },
      additionalProperties: VALUE,
    },
  }),
};
