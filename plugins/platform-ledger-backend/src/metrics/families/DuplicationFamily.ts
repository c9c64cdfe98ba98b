import {
  DuplicationMeasure,
  fromDayNumber,
  MetricDescription,
  NamedWork,
  parseMetricId,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import {
  AllocationReader,
  AllocationReading,
  duplicationFigures,
  DuplicationFigures,
} from '../../allocation';
import { SeriesRequest } from '../MetricReader';
import { eachReading } from './eachReading';
import { FamilyReading, MetricFamily } from './MetricFamily';

const MEASURES: readonly DuplicationMeasure[] = [
  'retired',
  'redistributed-days',
];

/**
 * `duplication/retired` and `duplication/redistributed-days`, from named work: a point on each day on which any was written or retired.
 */
export class DuplicationFamily implements MetricFamily {
  static create(allocation: AllocationReader): MetricFamily {
    return new DuplicationFamily(allocation);
  }

  private constructor(private readonly allocation: AllocationReader) {}

  covers(id: string): boolean {
    return measureOf(id) !== undefined;
  }

  async describe(
    options: Parameters<MetricFamily['describe']>[0],
  ): Promise<Map<string, MetricDescription>> {
    return new Map(
      options.ids.flatMap(id => {
        const measure = measureOf(id);
        return measure ? [[id, describeMeasure(measure)]] : [];
      }),
    );
  }

  async list(): Promise<MetricDescription[]> {
    return MEASURES.map(describeMeasure);
  }

  async read(options: {
    tx: Knex.Transaction;
    requests: readonly SeriesRequest[];
  }): Promise<(FamilyReading | undefined)[]> {
    const works = new Map<AllocationReading, NamedWork[]>();
    return eachReading({
      ...options,
      allocation: this.allocation,
      read: async (reading, request) => {
        const known = works.get(reading) ?? (await reading.namedWork());
        works.set(reading, known);
        return toReading(request, known);
      },
    });
  }
}

function measureOf(id: string): DuplicationMeasure | undefined {
  const metric = parseMetricId(id);
  return metric?.family === 'duplication' ? metric.measure : undefined;
}

function describeMeasure(measure: DuplicationMeasure): MetricDescription {
  const common = {
    id: `duplication/${measure}`,
    aggregation: 'latest',
    // People say when they write or retire something: nothing said for a quarter is no news, and no gap either.
    cadence: 'P92D',
    freshWithin: 'P184D',
    origin: 'ledger',
  } as const;
  return measure === 'retired'
    ? {
        ...common,
        title: 'Retired duplicates',
        description: 'Retired duplicates of named work over all of them',
        unit: 'share',
        range: { least: 0, most: 1 },
        better: 'higher',
      }
    : {
        ...common,
        title: 'Redistributed days',
        description:
          'Person-days of every writing of named work after the first, less what was retired',
        unit: 'person-days',
        range: { least: 0 },
        better: 'lower',
      };
}

function toReading(
  request: SeriesRequest,
  works: NamedWork[],
): FamilyReading | undefined {
  const { metric, asOf, from = 0, pointOnFrom, startsOn } = request;
  const measure = measureOf(metric);
  if (!measure) {
    return undefined;
  }
  const namedBy = startsOn === undefined ? undefined : startsOn - 1;
  const figures = duplicationFigures({ works, namedBy }).filter(
    ({ day }) => day <= asOf,
  );
  const onFrom = pointOnFrom
    ? figures.findLast(({ day }) => day <= from)
    : undefined;
  const later = figures.filter(({ day }) =>
    onFrom ? day > from : day >= from,
  );
  const latest = figures.at(-1);
  return {
    metric: describeMeasure(measure),
    points: [...(onFrom ? [{ ...onFrom, day: from }] : []), ...later].map(
      figure => ({
        day: fromDayNumber(figure.day),
        ...figureOf(measure, figure),
      }),
    ),
    now: latest ? figureOf(measure, latest) : {},
    observedOn: latest?.day,
  };
}

function figureOf(
  measure: DuplicationMeasure,
  figures: DuplicationFigures,
): FamilyReading['now'] {
  const { duplicates, retired, redistributedDays } = figures;
  return measure === 'retired'
    ? {
        value: duplicates > 0 ? retired / duplicates : undefined,
        numerator: retired,
        denominator: duplicates,
        n: duplicates,
      }
    : { value: redistributedDays };
}
