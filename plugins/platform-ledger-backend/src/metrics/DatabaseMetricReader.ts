import {
  DayNumber,
  fromDayNumber,
  isFresh,
  MetricDescription,
  MetricSeries,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { LATEST_RECORDING } from '../database';
import { AdoptionReader } from '../scorecards';
import { FamilyReading, MetricFamily } from './families/MetricFamily';
import { MetricReader, PopulationRequest, SeriesRequest } from './MetricReader';

/**
 * The registry over all families. An id is of the first that covers it.
 */
export class DatabaseMetricReader implements MetricReader {
  static create(options: {
    adoption: AdoptionReader;
    families: readonly MetricFamily[];
  }): MetricReader {
    return new DatabaseMetricReader(options);
  }

  private constructor(
    private readonly options: {
      adoption: AdoptionReader;
      families: readonly MetricFamily[];
    },
  ) {}

  async describe(options: {
    tx: Knex.Transaction;
    ids: readonly string[];
    recording?: number;
  }): Promise<Map<string, MetricDescription | undefined>> {
    const { tx, recording = LATEST_RECORDING } = options;
    const known = new Map<string, MetricDescription>();
    for (const [family, ids] of this.byFamily(options.ids, id => id)) {
      const found = await family.describe({ tx, ids, recording });
      for (const [id, description] of found) {
        known.set(id, description);
      }
    }
    return new Map(options.ids.map(id => [id, known.get(id)]));
  }

  async list(options: {
    tx: Knex.Transaction;
    asOf: DayNumber;
    recording?: number;
  }): Promise<MetricDescription[]> {
    const { tx, asOf, recording = LATEST_RECORDING } = options;
    const all: MetricDescription[] = [];
    for (const family of this.options.families) {
      all.push(...(await family.list({ tx, asOf, recording })));
    }
    return all.sort((left, right) => (left.id < right.id ? -1 : 1));
  }

  async readSeries(options: {
    tx: Knex.Transaction;
    requests: readonly SeriesRequest[];
  }): Promise<(MetricSeries | undefined)[]> {
    const { tx, requests } = options;
    const readings = new Map<SeriesRequest, FamilyReading | undefined>();
    for (const [family, asked] of this.byFamily(
      requests,
      ({ metric }) => metric,
    )) {
      const found = await family.read({ tx, requests: asked });
      for (const [index, request] of asked.entries()) {
        readings.set(request, found[index]);
      }
    }
    return requests.map(request => {
      const reading = readings.get(request);
      return reading && toSeries(request, reading);
    });
  }

  async readPopulations(options: {
    tx: Knex.Transaction;
    requests: readonly PopulationRequest[];
  }): Promise<number[][]> {
    const { tx, requests } = options;
    return this.options.adoption.readEligible({
      tx,
      requests: requests.map(({ scorecardRevisionId, ...request }) => ({
        ...request,
        revisionId: scorecardRevisionId,
      })),
    });
  }

  private byFamily<Item>(
    items: readonly Item[],
    idOf: (item: Item) => string,
  ): Map<MetricFamily, Item[]> {
    const groups = new Map<MetricFamily, Item[]>();
    for (const item of items) {
      const family = this.options.families.find(each =>
        each.covers(idOf(item)),
      );
      if (family) {
        groups.set(family, [...(groups.get(family) ?? []), item]);
      }
    }
    return groups;
  }
}

function toSeries(
  request: SeriesRequest,
  reading: FamilyReading,
): MetricSeries {
  const { asOf, frozen } = request;
  const { metric, observedOn, points, now, gone, selfReported } = reading;
  const ageDays = observedOn === undefined ? undefined : asOf - observedOn;
  return {
    metric,
    asOf: fromDayNumber(asOf),
    population: frozen && gone !== undefined ? 'frozen' : 'current',
    points,
    ...now,
    gone,
    observedOn:
      observedOn === undefined ? undefined : fromDayNumber(observedOn),
    ageDays,
    fresh: isFresh(ageDays, metric.freshWithin),
    selfReported,
  };
}
