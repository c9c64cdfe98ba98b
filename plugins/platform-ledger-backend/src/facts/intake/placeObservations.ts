import { Knex } from 'knex';
import { Recording } from '../../database';
import { openSweeps } from '../operations/openSweeps';
import {
  keyOfSweep,
  selectSweeps,
  SweepName,
} from '../operations/selectSweeps';
import { selectSweptValues } from '../operations/selectSweptValues';
import { selectWinningSweeps } from '../operations/selectWinningSweeps';
import { FactSweepRow } from '../tables';
import { stageObservations } from '../timelines/stageObservations';
import { storeReports } from '../timelines/storeReports';
import { ReportTime } from './readReportTime';
import type { Staging } from './takeBatch';

interface Observation extends ReportTime {
  seriesId: number;
  /** Canonical text; none says: absent. */
  value: string | undefined;
}

export interface Placed {
  /** For each observation. */
  results: ('stored' | 'unchanged' | 'contradicts')[];
  /** Sweeps that hold any of them back. */
  staged: SweepName[];
  /** Sweeps that any of them would have been held back for, had they not ended. */
  ended: (SweepName & { count: number })[];
}

interface Options {
  tx: Knex.Transaction;
  /** None where everything is held back. */
  recording?: Recording;
  database: { clock: { now(): Date } };
  sourceId: number;
  staging: Staging;
  observations: Observation[];
}

/**
 * Puts each observation where it belongs: into the sweep that holds it back, or among the explicit reports. What belongs to a sweep that
 * has ended is compared with it.
 */
export async function placeObservations(options: Options): Promise<Placed> {
  const { observations } = options;
  const sweeps = await findSweeps(options);
  const results: Placed['results'] = observations.map(() => 'unchanged');
  const held: number[] = [];
  const explicit: number[] = [];
  const ended: number[] = [];
  for (const [index, observation] of observations.entries()) {
    const sweep = sweeps.get(keyOfSweep(observation));
    if (sweep?.state === 'committed') {
      ended.push(index);
    } else if (sweep?.state !== 'superseded') {
      (isStaged(options, observation) ? held : explicit).push(index);
    }
  }
  const settle = async (
    indexes: number[],
    work: (chosen: Observation[]) => Promise<Placed['results']>,
  ) => {
    if (indexes.length > 0) {
      const outcome = await work(indexes.map(index => observations[index]));
      for (const [position, index] of indexes.entries()) {
        results[index] = outcome[position];
      }
    }
  };
  await settle(ended, chosen => compare(options.tx, chosen));
  await settle(held, chosen => stage(options.tx, chosen, sweeps));
  await settle(explicit, chosen => store(options, chosen));
  return {
    results,
    staged: namesOf(held.map(index => observations[index])),
    ended: Array.from(sweeps.values())
      .filter(sweep => sweep.state !== 'open' && sweep.count !== null)
      .map(sweep => ({
        day: sweep.day,
        observedAt: sweep.observed_at,
        count: sweep.count ?? 0,
      }))
      .filter(name => isStaged(options, name)),
  };
}

function isStaged(options: Options, time: ReportTime): boolean {
  const { staging } = options;
  return typeof staging === 'object'
    ? staging.sweeps.has(keyOfSweep(time))
    : staging === 'all';
}

async function findSweeps(
  options: Options,
): Promise<Map<string, FactSweepRow>> {
  const { tx, sourceId, observations } = options;
  const names = namesOf(observations);
  const toOpen = names.filter(name => isStaged(options, name));
  const opened = await openSweeps({
    tx,
    sourceId,
    names: toOpen,
    now: options.database.clock.now().toISOString(),
  });
  const others = await selectSweeps({
    tx,
    sourceId,
    names: names.filter(name => !isStaged(options, name)),
    lock: false,
  });
  return new Map([...opened, ...others]);
}

function namesOf(times: ReportTime[]): SweepName[] {
  const names = new Map<string, SweepName>();
  for (const { day, observedAt } of times) {
    names.set(keyOfSweep({ day, observedAt }), { day, observedAt });
  }
  return Array.from(names.values());
}

async function compare(
  tx: Knex,
  observations: Observation[],
): Promise<Placed['results']> {
  const values = await selectSweptValues({ tx, at: observations });
  return observations.map((observation, index) =>
    observation.value === values[index] ? 'unchanged' : 'contradicts',
  );
}

async function stage(
  tx: Knex,
  observations: Observation[],
  sweeps: Map<string, FactSweepRow>,
): Promise<Placed['results']> {
  const stored = await stageObservations({
    tx,
    observations: observations.map(observation => ({
      ...observation,
      sweepId: sweeps.get(keyOfSweep(observation))!.id,
    })),
  });
  return stored.map(isNew => (isNew ? 'stored' : 'unchanged'));
}

async function store(
  options: Options,
  reports: Observation[],
): Promise<Placed['results']> {
  const { tx, recording, sourceId } = options;
  if (!recording) {
    throw new Error('Explicit reports need a recording');
  }
  const sweeps = await selectWinningSweeps({ tx, sourceId });
  const stored = await storeReports({
    tx,
    recording,
    sourceId,
    sweeps,
    reports,
  });
  return stored.map(isNew => (isNew ? 'stored' : 'unchanged'));
}
