import { Day } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { readReportTime, ReportTime } from './readReportTime';

const FIELDS = new Set(['observedOn', 'observedAt', 'count']);

/**
 * Validates the end of a sweep.
 *
 * `observedAt`: for ends that name no instant
 */
export function parseSweepEnd(options: {
  fields: Record<string, unknown>;
  today: Day;
  observedAt: string | undefined;
}):
  { end: ReportTime & { count: number } } | { field: string; reason: string } {
  const { fields } = options;
  const unknown = Object.keys(fields).find(field => !FIELDS.has(field));
  if (unknown !== undefined) {
    return {
      field: `sweep.${unknown}`.slice(0, 64),
      reason: 'is an unknown field',
    };
  }
  const read = readReportTime(options);
  if (!('time' in read)) {
    return { ...read, field: `sweep.${read.field}` };
  }
  const { count } = fields;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
    return {
      field: 'sweep.count',
      reason: 'must be the number of observations that the sweep is made of',
    };
  }
  return { end: { ...read.time, count } };
}
