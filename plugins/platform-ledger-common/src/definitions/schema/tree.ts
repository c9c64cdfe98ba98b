import { JsonObject } from '@backstage/types';

/**
 * The schema of a tree: an object that is a list under one of two words, a single part under a third, or else a leaf.
 *
 * Written with `if`, not `anyOf`, so that what is wrong is told of the one form that was meant.
 *
 * `self`: the reference of the tree itself
 */
export function tree(options: {
  self: string;
  words: { all: string; any: string; not: string };
  leaf: JsonObject;
  expected: string;
}): JsonObject {
  const { self, words, leaf, expected } = options;
  const part = { $ref: self };
  const list = { type: 'array', minItems: 1, items: part };
  return {
    type: 'object',
    expected,
    ...form(
      words.all,
      list,
      form(words.any, list, form(words.not, part, leaf)),
    ),
  };
}

function form(
  word: string,
  content: JsonObject,
  otherwise: JsonObject,
): JsonObject {
  return {
    if: { required: [word] },
    then: { properties: { [word]: content }, additionalProperties: false },
    else: otherwise,
  };
}
