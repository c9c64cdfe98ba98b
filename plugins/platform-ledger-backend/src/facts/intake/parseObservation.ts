import { isError } from '@backstage/errors';
import {
  Day,
  FactType,
  parseFactText,
  parseFactValue,
  toFactText,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EntityDefaults, readEntityRef } from './readEntityRef';
import { readReportTime, ReportTime } from './readReportTime';

const FIELDS = new Set(['entity', 'fact', 'value', 'observedOn', 'observedAt']);

/** What observations are read with. */
export interface ObservationContext {
  /** Declared facts by id. */
  types: ReadonlyMap<string, FactType>;
  today: Day;
  /** ISO instant for observations that name none. */
  observedAt: string | undefined;
  entities: EntityDefaults;
  /** References that were read before, by what was written. */
  refs: Map<string, string | undefined>;
}

/** A valid observation. */
export interface ParsedObservation extends ReportTime {
  entityRef: string;
  fact: string;
  /** Canonical text; none says: absent. */
  value: string | undefined;
}

/**
 * Validates an observation, one field after the other.
 *
 * `text`: the value is a text to be read by the fact's type
 * @returns the observation, or the first field that is wrong, with the time where that could be read
 */
export function parseObservation(options: {
  fields: Record<string, unknown>;
  text: boolean;
  context: ObservationContext;
}):
  | { observation: ParsedObservation }
  | { field: string; reason: string; time?: ReportTime } {
  const { fields, text, context } = options;
  const read = readReportTime({ fields, ...context });
  if (!('time' in read)) {
    return read;
  }
  const { time } = read;
  const unknown = Object.keys(fields).find(field => !FIELDS.has(field));
  if (unknown !== undefined) {
    return { field: unknown.slice(0, 64), reason: 'is an unknown field', time };
  }
  const entityRef = entityRefOf(fields.entity, context);
  if (entityRef === undefined) {
    return {
      field: 'entity',
      reason: 'must be an entity reference, or the name of a component',
      time,
    };
  }
  const type =
    typeof fields.fact === 'string'
      ? context.types.get(fields.fact)
      : undefined;
  if (!type) {
    return { field: 'fact', reason: 'is not declared', time };
  }
  try {
    const value = readValue({ raw: fields.value, text, type });
    return { observation: { ...time, entityRef, fact: type.id, value } };
  } catch (error) {
    return {
      field: 'value',
      reason: isError(error) ? error.message : '',
      time,
    };
  }
}

/** Lines about one entity tend to stand together. */
function entityRefOf(
  text: unknown,
  context: ObservationContext,
): string | undefined {
  if (typeof text !== 'string') {
    return undefined;
  }
  if (!context.refs.has(text)) {
    context.refs.set(text, readEntityRef(text, context.entities));
  }
  return context.refs.get(text);
}

function readValue(options: {
  raw: unknown;
  text: boolean;
  type: FactType;
}): string | undefined {
  const { raw, text } = options;
  const { type } = options.type;
  if (raw === undefined || raw === null) {
    return undefined;
  }
  const value =
    text && typeof raw === 'string'
      ? parseFactText({ type, text: raw })
      : parseFactValue({ type, raw });
  return value === undefined ? undefined : toFactText(value);
}
