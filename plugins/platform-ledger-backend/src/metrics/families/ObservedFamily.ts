import {
  AggregatedPoint,
  aggregateObservations,
  fromDayNumber,
  MetricDescription,
  MetricPoint,
  parseMetricId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import { SeriesRequest } from '../MetricReader';
import {
  KnownMetric,
  selectDeclarations,
} from '../operations/selectDeclarations';
import { selectMetricTypes } from '../operations/selectMetricTypes';
import {
  RecordedObservation,
  selectObservations,
} from '../operations/selectObservations';
import { FamilyReading, MetricFamily } from './MetricFamily';

/**
 * Metrics that are pushed or read by a source.
 */
export class ObservedFamily implements MetricFamily {
  static create(): MetricFamily {
    return new ObservedFamily();
  }

  private constructor() {}

  covers(id: string): boolean {
    return parseMetricId(id)?.family === 'observed';
  }

  async describe(
    options: Parameters<MetricFamily['describe']>[0],
  ): Promise<Map<string, MetricDescription>> {
    const types = await selectMetricTypes(options);
    return new Map(
      options.ids.flatMap(id => {
        const known = types.get(id);
        return known ? [[id, known.metric]] : [];
      }),
    );
  }

  async list(
    options: Parameters<MetricFamily['list']>[0],
  ): Promise<MetricDescription[]> {
    const types = await selectMetricTypes(options);
    return Array.from(types.values(), ({ metric }) => metric);
  }

  async read(options: {
    tx: Knex.Transaction;
    requests: readonly SeriesRequest[];
  }): Promise<(FamilyReading | undefined)[]> {
    const { tx, requests } = options;
    const recordings = requests.map(({ recording }) => recording);
    const toRecording = Math.max(...recordings);
    const declarations = await selectDeclarations({
      tx,
      recording: toRecording,
    });
    const known = requests.map(request =>
      declarations
        .get(request.metric)
        ?.findLast(({ recording }) => recording <= request.recording),
    );
    const rows = await selectObservations({
      tx,
      metricKeys: Array.from(
        new Set(known.flatMap(metric => metric?.key ?? [])),
      ),
      fromRecording: Math.min(...recordings),
      toRecording,
    });
    const byKey = groupByKey(rows);
    return requests.map((request, index) => {
      const metric = known[index];
      return (
        metric &&
        readingOf({ request, metric, rows: byKey.get(metric.key) ?? [] })
      );
    });
  }
}

function readingOf(options: {
  request: SeriesRequest;
  metric: KnownMetric;
  rows: RecordedObservation[];
}): FamilyReading {
  const { request, metric } = options;
  const { asOf, from = 0, pointOnFrom, recording } = request;
  const observations = options.rows.filter(
    row => row.recordedFrom <= recording && recording < row.recordedTo,
  );
  const aggregateUpTo = (day: number) =>
    aggregateObservations({ type: metric.type, observations, asOf: day });
  const whole = aggregateUpTo(asOf);
  const points = (whole?.points ?? []).filter(({ day }) => day >= from);
  const onFrom =
    pointOnFrom && from <= asOf && points[0]?.day !== from
      ? aggregateUpTo(from)?.now
      : undefined;
  return {
    metric: metric.metric,
    points: [...(onFrom ? [onFrom] : []), ...points].map(toPoint),
    now: whole ? figureOf(whole.now) : {},
    observedOn: whole?.points.at(-1)?.day,
  };
}

function groupByKey(
  rows: RecordedObservation[],
): Map<number, RecordedObservation[]> {
  const groups = new Map<number, RecordedObservation[]>();
  for (const row of rows) {
    const group = groups.get(row.metricKey);
    if (group) {
      group.push(row);
    } else {
      groups.set(row.metricKey, [row]);
    }
  }
  return groups;
}

function toPoint(point: AggregatedPoint): MetricPoint {
  return {
    day: fromDayNumber(point.day),
    ...figureOf(point),
    source: point.source,
  };
}

function figureOf({ value, n, coverage }: AggregatedPoint) {
  return { value, n, coverage };
}
