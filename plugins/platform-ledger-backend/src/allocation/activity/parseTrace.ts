import {
  Day,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { givenFields, readReportDay, readReportInstant } from '../../intake';
import { readPersonKey } from '../persons/readPersonKey';
import { ParsedTrace } from './ParsedTrace';
import { readAttributes } from './readAttributes';
import { readNumber } from './readNumber';
import { unknownField } from './unknownField';

const FIELDS = new Set([
  'id',
  'day',
  'person',
  'bot',
  'item',
  'change',
  'component',
  'area',
  'attributes',
  'hours',
  'points',
  'observedAt',
  'deleted',
]);
const LONGEST = 400;
const MOST_HOURS = 24;
const MOST_POINTS = 10_000;

/**
 * Validates a trace, one field after the other. Reasons never repeat what stands in it: it is about a person.
 *
 * `text`: the values are texts, as in a CSV, where an empty one is none
 * @returns the trace, or the first field that is wrong
 */
export function parseTrace(options: {
  fields: Record<string, unknown>;
  text: boolean;
  today: Day;
  /** ISO instant for traces that name none; the start of the day unless given. */
  observedAt?: string;
}): { trace: ParsedTrace } | { field: string; reason: string } {
  const { text, today } = options;
  const fields = givenFields(options);
  if (Object.keys(fields).some(field => !FIELDS.has(field))) {
    return unknownField(FIELDS);
  }
  const day = readReportDay(fields.day, today);
  if ('problem' in day) {
    return day.problem;
  }
  const deleted = readBoolean(fields.deleted, text);
  if (deleted === undefined) {
    return { field: 'deleted', reason: 'must be true or false' };
  }
  if (deleted) {
    return parseRetraction({ ...options, fields, day: day.day });
  }
  const person = readPersonKey(fields.person);
  if (person === undefined) {
    return {
      field: 'person',
      reason: `must be a key of 1 to ${LONGEST} characters`,
    };
  }
  const bot = readBoolean(fields.bot, text);
  if (bot === undefined) {
    return { field: 'bot', reason: 'must be true or false' };
  }
  for (const field of ['id', 'item'] as const) {
    if (readText(fields[field]) === undefined) {
      return { field, reason: `must be a text of 1 to ${LONGEST} characters` };
    }
  }
  for (const field of ['change', 'component', 'area'] as const) {
    if (fields[field] !== undefined && readText(fields[field]) === undefined) {
      return { field, reason: `must be a text of 1 to ${LONGEST} characters` };
    }
  }
  const attributes = readAttributes(fields.attributes);
  if ('reason' in attributes) {
    return { field: 'attributes', reason: attributes.reason };
  }
  for (const [field, most] of [
    ['hours', MOST_HOURS],
    ['points', MOST_POINTS],
  ] as const) {
    if (
      fields[field] !== undefined &&
      readNumber({ value: fields[field], text, most }) === undefined
    ) {
      return { field, reason: `must be a number from 0 to ${most}` };
    }
  }
  const observedAt = readReportInstant({
    value: fields.observedAt ?? options.observedAt,
    day: day.day,
    today,
  });
  if ('problem' in observedAt) {
    return observedAt.problem;
  }
  return {
    trace: {
      key: readText(fields.id)!,
      observedAt: observedAt.instant,
      content: {
        day: toDayNumber(day.day),
        person,
        bot,
        item: readText(fields.item)!,
        change: readText(fields.change),
        component: readText(fields.component),
        area: readText(fields.area),
        attributes: attributes.attributes,
        hours: readNumber({ value: fields.hours, text, most: MOST_HOURS }),
        points: readNumber({ value: fields.points, text, most: MOST_POINTS }),
      },
    },
  };
}

/** Of a retraction, nothing but the trace's name, day and rank is read. */
function parseRetraction(options: {
  fields: Record<string, unknown>;
  day: Day;
  today: Day;
  observedAt?: string;
}): { trace: ParsedTrace } | { field: string; reason: string } {
  const { fields, day, today } = options;
  const key = readText(fields.id);
  if (key === undefined) {
    return {
      field: 'id',
      reason: `must be a text of 1 to ${LONGEST} characters`,
    };
  }
  const value = fields.observedAt ?? options.observedAt;
  if (value === undefined) {
    return {
      field: 'observedAt',
      reason: 'must say when the trace was taken back',
    };
  }
  const observedAt = readReportInstant({ value, day, today });
  return 'problem' in observedAt
    ? observedAt.problem
    : {
        trace: {
          key,
          observedAt: observedAt.instant,
          content: { day: toDayNumber(day), deleted: true },
        },
      };
}

function readBoolean(value: unknown, text: boolean): boolean | undefined {
  if (value === undefined) {
    return false;
  }
  if (text && (value === 'true' || value === 'false')) {
    return value === 'true';
  }
  return typeof value === 'boolean' ? value : undefined;
}

/** Without the space around it; nothing where it is none. */
function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' || /[\p{Cc}\p{Surrogate}]/u.test(value)) {
    return undefined;
  }
  const text = value.trim();
  return text !== '' && text.length <= LONGEST ? text : undefined;
}
