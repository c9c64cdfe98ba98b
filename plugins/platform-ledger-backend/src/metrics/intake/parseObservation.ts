import {
  Day,
  MetricDescription,
  parseMetricId,
  toDayNumber,
  valueProblem,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  givenFields,
  LineFields,
  readReportDay,
  readReportInstant,
} from '../../intake';
import { ParsedObservation } from './ParsedObservation';

const FIELDS = ['metric', 'day', 'value', 'n', 'coverage', 'observedAt'];
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** What lines are read with. */
export interface ObservationContext {
  /** Declared metrics by id, each with its key. */
  types: ReadonlyMap<string, { key: number; metric: MetricDescription }>;
  today: Day;
  /** Of lines that name none. */
  metric?: string;
  /** ISO instant for lines that name none; the start of their day unless given. */
  observedAt?: string;
}

interface Problem {
  field: string;
  reason: string;
}

const problems: Record<
  'value' | 'n' | 'coverage',
  (number: number, metric: MetricDescription) => string | undefined
> = {
  value: (number, metric) => valueProblem(metric, number),
  n: number =>
    Number.isSafeInteger(number) && number >= 0 && number < 2 ** 31
      ? undefined
      : 'must be a whole number from 0 on',
  coverage: number =>
    number >= 0 && number <= 1 ? undefined : 'must be a number from 0 to 1',
};

/**
 * Validates an observation, one field after the other.
 *
 * @returns the observation, or the first field that is wrong
 */
export function parseObservation(
  line: LineFields,
  context: ObservationContext,
): { observation: ParsedObservation } | Problem {
  const { today } = context;
  const fields = givenFields(line);
  if (Object.keys(fields).some(field => !FIELDS.includes(field))) {
    return {
      field: 'line',
      reason: `has a field that is none of ${FIELDS.join(', ')}`,
    };
  }
  const known = readMetric(fields.metric ?? context.metric, context);
  if ('reason' in known) {
    return known;
  }
  const day = readReportDay(fields.day, today);
  if ('problem' in day) {
    return day.problem;
  }
  const numbers = readNumbers({ fields, text: line.text, ...known });
  if ('reason' in numbers) {
    return numbers;
  }
  const observedAt = readReportInstant({
    value: fields.observedAt ?? context.observedAt,
    day: day.day,
    today,
  });
  if ('problem' in observedAt) {
    return observedAt.problem;
  }
  return {
    observation: {
      metricKey: known.key,
      day: toDayNumber(day.day),
      observedAt: observedAt.instant,
      ...numbers,
    },
  };
}

function readMetric(
  id: unknown,
  context: ObservationContext,
): { key: number; metric: MetricDescription } | Problem {
  const field = 'metric';
  if (typeof id !== 'string') {
    return { field, reason: 'must be the id of a metric' };
  }
  const known = context.types.get(id);
  if (known) {
    return known;
  }
  const family = parseMetricId(id)?.family ?? 'observed';
  return {
    field,
    reason:
      family === 'observed'
        ? 'is not declared; PUT /metrics/types/{family}/{name} declares it'
        : `is of the family '${family}', which the ledger computes itself`,
  };
}

function readNumbers(options: {
  fields: Record<string, unknown>;
  text: boolean;
  metric: MetricDescription;
}): Pick<ParsedObservation, 'value' | 'n' | 'coverage'> | Problem {
  const { fields, text, metric } = options;
  const numbers: Pick<ParsedObservation, 'value' | 'n' | 'coverage'> = {};
  for (const field of ['value', 'n', 'coverage'] as const) {
    if (fields[field] !== undefined) {
      const number = readNumber(fields[field], text);
      const reason =
        number === undefined
          ? 'must be a number'
          : problems[field](number, metric);
      if (reason !== undefined) {
        return { field, reason };
      }
      numbers[field] = number;
    }
  }
  return numbers.value === undefined ? {} : numbers;
}

function readNumber(value: unknown, text: boolean): number | undefined {
  const number =
    text && typeof value === 'string' && NUMBER.test(value)
      ? Number(value)
      : value;
  return typeof number === 'number' ? number : undefined;
}
