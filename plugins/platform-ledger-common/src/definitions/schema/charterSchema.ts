import { JsonObject } from '@backstage/types';
import { envelope } from './envelope';
import { BAND, DAY, MONEY, NAME, REFERENCE, TEXT } from './parts';

/** Ten years: a bet that is never judged is none. */
export const LONGEST_RUNWAY_QUARTERS = 40;

const TARGET: JsonObject = {
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  expected: 'exactly one of atLeast, atMost, increaseBy, decreaseByPercent',
  properties: {
    atLeast: { type: 'number' },
    atMost: { type: 'number' },
    increaseBy: {
      type: 'number',
      exclusiveMinimum: 0,
      description: "In the metric's own unit: 0.2 is 20 points of a share.",
    },
    decreaseByPercent: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 100,
    },
  },
  additionalProperties: false,
};

const BASELINE: JsonObject = {
  type: 'object',
  if: { required: ['at'] },
  then: {
    properties: { at: { const: 'startsOn' } },
    additionalProperties: false,
  },
  else: {
    required: ['value', 'measuredOn'],
    properties: { value: { type: 'number' }, measuredOn: DAY },
    additionalProperties: false,
  },
};

const CRITERION: JsonObject = {
  type: 'object',
  required: ['id', 'role', 'title', 'metric'],
  properties: {
    id: NAME,
    role: { enum: ['kill', 'guardrail'] },
    title: TEXT,
    metric: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*/[A-Za-z0-9][A-Za-z0-9_./-]*$',
      expected: 'the name of a metric, such as adoption/new-backend-system',
    },
    target: TARGET,
    baseline: BASELINE,
    population: { enum: ['frozen', 'current'], default: 'frozen' },
    due: {
      ...DAY,
      description: 'The end of the runway unless given, and not after it.',
    },
    tolerance: {
      type: 'number',
      minimum: 0,
      description: 'Worse than the baseline by more than this breaks it.',
    },
    minimumN: { type: 'integer', minimum: 1 },
  },
  additionalProperties: false,
};

/**
 * JSON Schema (draft-07) of a Charter entity.
 *
 * @public
 */
export const charterSchema: JsonObject = envelope({
  kind: 'Charter',
  description: "A platform team's bet, with criteria that say when to stop.",
  definitions: {},
  spec: {
    type: 'object',
    required: [
      'owner',
      'fundingModel',
      'startsOn',
      'team',
      'scorecards',
      'decider',
      'defaultAction',
      'criteria',
    ],
    properties: {
      owner: REFERENCE,
      fundingModel: { enum: ['redistributed', 'virtual-team', 'funded-team'] },
      startsOn: DAY,
      runwayQuarters: {
        type: 'integer',
        minimum: 1,
        maximum: LONGEST_RUNWAY_QUARTERS,
        default: 2,
      },
      team: {
        type: 'object',
        required: ['people'],
        properties: {
          people: { type: 'number', exclusiveMinimum: 0 },
          costPerPersonQuarter: MONEY,
        },
        additionalProperties: false,
      },
      band: BAND,
      scorecards: { type: 'array', items: REFERENCE },
      decider: { ...REFERENCE, description: 'Who decides at a gate.' },
      defaultAction: {
        enum: ['dissolve', 'hold'],
        description: 'What happens if nobody decides.',
      },
      continueWhen: {
        type: ['string', 'object'],
        default: 'any',
        if: { type: 'object' },
        then: {
          required: ['atLeast'],
          properties: { atLeast: { type: 'integer', minimum: 1 } },
          additionalProperties: false,
        },
        else: { enum: ['any', 'all'] },
      },
      criteria: { type: 'array', minItems: 1, items: CRITERION },
    },
    additionalProperties: false,
  },
});
