import { createHash } from 'node:crypto';
import {
  rankOf,
  RejectedLine,
  stableJson,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';
import {
  BatchOutcome,
  IntakeRecord,
  LineFields,
  widenSourceDays,
} from '../../intake';
import { selectMetricTypes } from '../operations/selectMetricTypes';
import { selectKnownObservations } from '../operations/selectKnownObservations';
import {
  closeObservations,
  insertObservations,
  raiseObservations,
} from '../operations/writeObservations';
import { metricTables } from '../tables';
import { ParsedObservation, RankedObservation } from './ParsedObservation';
import { ObservationContext, parseObservation } from './parseObservation';

/**
 * Takes a batch of lines with a constant number of statements. Of several reports of one metric, source and day the one with the highest
 * rank holds, whatever order they come in.
 */
export async function takeObservations(
  options: {
    tx: Knex.Transaction;
    recording: Recording;
    sourceId: number;
    lines: IntakeRecord<LineFields>[];
  } & Omit<ObservationContext, 'types'>,
): Promise<BatchOutcome> {
  const { tx, recording, sourceId, lines } = options;
  const types = await selectMetricTypes({ tx, recording: recording.id });
  const { observations, rejections } = parseLines(lines, { ...options, types });
  const best = highestRanks(observations);
  const known = await selectKnownObservations({
    tx,
    sourceId,
    keys: Array.from(best.values()),
  });
  const added: RankedObservation[] = [];
  const corrected: RankedObservation[] = [];
  const raised: RankedObservation[] = [];
  for (const [key, observation] of best) {
    const present = known.get(key);
    if (!present) {
      added.push(observation);
    } else if (rankOf(observation) > rankOf(present)) {
      const same = observation.contentHash === present.contentHash;
      (same ? raised : corrected).push(observation);
    }
  }
  const stored = [...added, ...corrected];
  const write = { tx, recording, sourceId };
  await closeObservations({ ...write, observations: corrected });
  await insertObservations({ ...write, observations: stored });
  await raiseObservations({ ...write, observations: raised });
  if (stored.length > 0) {
    const days = stored.map(({ day }) => day).sort((a, b) => a - b);
    await widenSourceDays({
      tx,
      tables: metricTables,
      sourceId,
      from: days[0],
      to: days[days.length - 1],
    });
  }
  return {
    received: lines.length,
    stored: stored.length,
    unchanged: observations.length - stored.length,
    rejections,
  };
}

function parseLines(
  lines: IntakeRecord<LineFields>[],
  context: ObservationContext,
): { observations: RankedObservation[]; rejections: RejectedLine[] } {
  const observations: RankedObservation[] = [];
  const rejections: RejectedLine[] = [];
  for (const line of lines) {
    if ('rejection' in line) {
      rejections.push(line.rejection);
      continue;
    }
    const parsed = parseObservation(line.value, context);
    if ('observation' in parsed) {
      const { observation } = parsed;
      observations.push({ ...observation, contentHash: hashOf(observation) });
    } else {
      rejections.push({ line: line.line, ...parsed });
    }
  }
  return { observations, rejections };
}

function hashOf({ value, n, coverage }: ParsedObservation): string {
  return value === undefined
    ? ''
    : createHash('sha256')
        .update(stableJson({ value, n, coverage }))
        .digest('hex');
}

/** By metric and day. */
function highestRanks(
  observations: RankedObservation[],
): Map<string, RankedObservation> {
  const best = new Map<string, RankedObservation>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const other = best.get(key);
    if (!other || rankOf(observation) > rankOf(other)) {
      best.set(key, observation);
    }
  }
  return best;
}

function keyOf({ metricKey, day }: ParsedObservation): string {
  return `${metricKey} ${day}`;
}
