import { JsonObject } from '@backstage/types';

// `expected` is a word of ours beside those of JSON Schema: what a message says where a pattern or a number of fields is not met.
// Editors ignore it.

/** A short name that figures and addresses use. */
export const NAME: JsonObject = {
  type: 'string',
  pattern: '^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$',
  expected:
    'a name of at most 63 letters, digits, dashes, underscores and dots',
};

export const TEXT: JsonObject = { type: 'string', minLength: 1 };

export const DAY: JsonObject = { type: 'string', format: 'date' };

export const SHARE: JsonObject = { type: 'number', minimum: 0, maximum: 1 };

/** An entity reference whose kind and namespace may be left out. */
export const REFERENCE: JsonObject = {
  type: 'string',
  pattern:
    '^(?:[A-Za-z][A-Za-z0-9-]*:)?(?:[A-Za-z0-9-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$',
  expected: 'an entity reference such as group:default/core',
};

/** An entity reference that names its kind. */
export const FULL_REFERENCE: JsonObject = {
  type: 'string',
  pattern:
    '^[A-Za-z][A-Za-z0-9-]*:(?:[A-Za-z0-9-]+/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$',
  expected: 'an entity reference with its kind, such as component:default/api',
};

export const DURATION: JsonObject = {
  type: 'string',
  pattern: '^P(?=[0-9])(?:[0-9]{1,5}W)?(?:[0-9]{1,5}D)?$',
  expected: 'an ISO duration in days or weeks, such as P45D',
};

export const FACT_ID_PATTERN = '[A-Za-z][A-Za-z0-9_-]*(?:[.][A-Za-z0-9_-]+)*';

export const BAND: JsonObject = {
  type: 'object',
  description: 'Floor and ceiling of the platform share, as parts of 1.',
  required: ['floor', 'ceiling'],
  properties: { floor: SHARE, ceiling: SHARE },
  additionalProperties: false,
};

/** An amount in one currency. */
export const MONEY: JsonObject = {
  type: 'object',
  required: ['amount', 'currency'],
  properties: {
    amount: { type: 'number', minimum: 0 },
    currency: {
      type: 'string',
      pattern: '^[A-Z]{3}$',
      expected: 'a currency in three letters, such as EUR',
    },
  },
  additionalProperties: false,
};
