import {
  Day,
  DayNumber,
  fromDayNumber,
  rankOf,
  RejectedLine,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { Recording } from '../../database';
import { widenSourceDays } from '../../intake';
import { ensureKeys } from '../operations/ensureKeys';
import {
  closeTraces,
  insertRetractions,
  insertTraces,
  raiseTraces,
} from '../operations/writeTraces';
import { selectReducedTo } from '../operations/selectReducedTo';
import { selectTraces } from '../operations/selectTraces';
import { activityTables } from '../tables';
import { ActivityLine } from './ActivityLine';
import { contentHash } from './contentHash';
import { ParsedTrace } from './ParsedTrace';
import { parseTrace } from './parseTrace';

/** What came of a batch. */
export interface BatchOutcome {
  received: number;
  stored: number;
  unchanged: number;
  rejections: RejectedLine[];
}

/** A trace with what ranks it. */
export interface RankedTrace extends ParsedTrace {
  hash: string;
}

/**
 * Takes a batch of lines with a constant number of statements. Of several reports of one trace the one with the highest rank holds,
 * whatever order they come in: what is outranked is known better already.
 */
export async function takeTraces(options: {
  tx: Knex.Transaction;
  recording: Recording;
  sourceId: number;
  lines: ActivityLine[];
  today: Day;
  /** For traces that name no instant. */
  observedAt?: string;
}): Promise<BatchOutcome> {
  const { tx, recording, sourceId } = options;
  const { traces, rejections, received } = parseLines({
    ...options,
    reducedTo: await selectReducedTo({ tx }),
  });
  const best = highestRanks(traces);
  const known = await selectTraces({ tx, sourceId, keys: best.keys() });
  const added: RankedTrace[] = [];
  const corrected: RankedTrace[] = [];
  const raised: RankedTrace[] = [];
  for (const trace of best.values()) {
    const present = known.get(trace.key);
    if (!present) {
      added.push(trace);
    } else if (rank(trace) > rankOf(present)) {
      (trace.hash === present.contentHash ? raised : corrected).push(trace);
    }
  }
  const stored = [...added, ...corrected];
  if (stored.length > 0) {
    const said = stored.flatMap(({ content }) =>
      'deleted' in content ? [] : [content],
    );
    await ensureKeys({
      tx,
      table: 'persons',
      keys: said.map(({ person }) => person),
    });
    await ensureKeys({
      tx,
      table: 'work_items',
      keys: said.map(({ item }) => item),
    });
    await closeTraces({ tx, recording, sourceId, traces: corrected });
    await insertTraces({ tx, recording, sourceId, traces: stored });
    await insertRetractions({ tx, recording, sourceId, traces: stored });
    await widenSourceDays({
      tx,
      tables: activityTables,
      sourceId,
      ...daysOf(stored),
    });
  }
  await raiseTraces({ tx, sourceId, traces: raised });
  return {
    received,
    stored: stored.length,
    unchanged: traces.length - stored.length,
    rejections,
  };
}

function parseLines(options: {
  lines: ActivityLine[];
  today: Day;
  observedAt?: string;
  reducedTo: DayNumber | undefined;
}) {
  const { lines, today, observedAt, reducedTo = 0 } = options;
  const traces: RankedTrace[] = [];
  const rejections: RejectedLine[] = [];
  let received = 0;
  for (const line of lines) {
    if ('mark' in line) {
      continue;
    }
    received += 1;
    if ('rejection' in line) {
      rejections.push(line.rejection);
      continue;
    }
    const parsed = parseTrace({ ...line.value, today, observedAt });
    if (!('trace' in parsed)) {
      rejections.push({ line: line.line, ...parsed });
    } else if (parsed.trace.content.day < reducedTo) {
      rejections.push({
        line: line.line,
        field: 'day',
        reason: `lies before ${fromDayNumber(reducedTo)}: of earlier days daily sums are kept, to which nothing is added`,
      });
    } else {
      const { trace } = parsed;
      traces.push({ ...trace, hash: contentHash(trace.content) });
    }
  }
  return { traces, rejections, received };
}

/** By key. */
function highestRanks(traces: RankedTrace[]): Map<string, RankedTrace> {
  const best = new Map<string, RankedTrace>();
  for (const trace of traces) {
    const other = best.get(trace.key);
    if (!other || rank(trace) > rank(other)) {
      best.set(trace.key, trace);
    }
  }
  return best;
}

function rank(trace: RankedTrace): string {
  return rankOf({ observedAt: trace.observedAt, contentHash: trace.hash });
}

function daysOf(traces: RankedTrace[]): { from: DayNumber; to: DayNumber } {
  let from = traces[0].content.day;
  let to = from;
  for (const { content } of traces) {
    from = Math.min(from, content.day);
    to = Math.max(to, content.day);
  }
  return { from, to };
}
