import {
  DayNumber,
  fromDayNumber,
  MetricDescription,
  MetricPoint,
  parseMetricId,
  UNCATEGORISED,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { Knex } from 'knex';
import {
  AllocationReader,
  AllocationReading,
  QuarterFigures,
} from '../../allocation';
import { DefinitionStore, EntityDirectory } from '../../definitions';
import { SeriesRequest } from '../MetricReader';
import { describeAllocation, GroupMetric } from './describeAllocation';
import { eachReading } from './eachReading';
import { Groups } from './Groups';
import { FamilyReading, MetricFamily } from './MetricFamily';

export interface AllocationFamilySources {
  allocation: AllocationReader;
  directory: EntityDirectory;
  definitions: DefinitionStore;
}

/** A figure of a period that has ended. */
interface PeriodFigure {
  end: DayNumber;
  figure: FamilyReading['now'];
  selfReported?: boolean;
}

/**
 * `allocation/<group>/<category>`, `coverage/<group>` and `deferral/<group>`: a point at the end of each whole period.
 */
export class AllocationFamily implements MetricFamily {
  static create(sources: AllocationFamilySources): MetricFamily {
    return new AllocationFamily(sources);
  }

  private constructor(private readonly sources: AllocationFamilySources) {}

  covers(id: string): boolean {
    return groupMetricOf(id) !== undefined;
  }

  async describe(
    options: Parameters<MetricFamily['describe']>[0],
  ): Promise<Map<string, MetricDescription>> {
    const { ids, ...known } = options;
    const groups = await Groups.load({ ...known, ...this.sources });
    const categories = await this.categories(known);
    return new Map(
      ids.flatMap(id => {
        const named = namedBy({ id, groups, categories });
        return named ? [[id, named.description]] : [];
      }),
    );
  }

  async list(
    options: Parameters<MetricFamily['list']>[0],
  ): Promise<MetricDescription[]> {
    const reading = await this.sources.allocation.read(options);
    const groups = await Groups.load({ ...options, ...this.sources });
    const categories = await this.categories(options);
    return reading.groups().flatMap(ref => {
      const { name, title } = groups.of(ref);
      const metrics: GroupMetric[] = [
        ...Array.from(categories, category => ({
          family: 'allocation' as const,
          group: name,
          category,
        })),
        { family: 'coverage', group: name },
        { family: 'deferral', group: name },
      ];
      return metrics.map(metric =>
        describeAllocation({ id: idOf(metric), metric, title }),
      );
    });
  }

  async read(options: {
    tx: Knex.Transaction;
    requests: readonly SeriesRequest[];
  }): Promise<(FamilyReading | undefined)[]> {
    const { tx, requests } = options;
    // Titles of a batch are those of its latest recording; whatever else describes them never changes.
    const recording = Math.max(...requests.map(each => each.recording));
    const groups = await Groups.load({ tx, recording, ...this.sources });
    const categories = await this.categories({ tx, recording });
    return eachReading({
      ...options,
      allocation: this.sources.allocation,
      read: async (reading, request) => {
        const named = namedBy({ id: request.metric, groups, categories });
        if (!named) {
          return undefined;
        }
        const figures = await figuresOf({ reading, request, ...named });
        return toReading({ request, named, figures: figures ?? [] });
      },
    });
  }

  /** Of all policies ever, and what none of their rules takes. */
  private async categories(options: {
    tx: Knex;
    recording: number;
  }): Promise<Set<string>> {
    const policies = await this.sources.definitions.list({
      tx: options.tx,
      recording: options.recording,
      kind: 'AllocationPolicy',
    });
    const named = policies
      .flatMap(({ revisions }) => revisions)
      .flatMap(({ entity }) =>
        entity.kind === 'AllocationPolicy' ? entity.spec.categories : [],
      )
      .map(({ category }) => category);
    return new Set([...named, UNCATEGORISED]);
  }
}

function groupMetricOf(id: string): GroupMetric | undefined {
  const metric = parseMetricId(id);
  switch (metric?.family) {
    case 'allocation':
    case 'coverage':
    case 'deferral':
      return metric;
    default:
      return undefined;
  }
}

/** A metric of a group that is known. */
interface NamedMetric {
  metric: GroupMetric;
  /** The group's reference. */
  group: string;
  description: MetricDescription;
}

function namedBy(options: {
  id: string;
  groups: Groups;
  categories: ReadonlySet<string>;
}): NamedMetric | undefined {
  const { id, groups, categories } = options;
  const metric = groupMetricOf(id);
  const group = metric && groups.named(metric.group);
  return group &&
    (metric.family !== 'allocation' || categories.has(metric.category))
    ? {
        metric,
        group: group.ref,
        description: describeAllocation({ id, metric, title: group.title }),
      }
    : undefined;
}

function idOf(metric: GroupMetric): string {
  return metric.family === 'allocation'
    ? `allocation/${metric.group}/${metric.category}`
    : `${metric.family}/${metric.group}`;
}

/** Nothing where no policy judges the group. */
async function figuresOf(options: {
  reading: AllocationReading;
  request: SeriesRequest;
  metric: GroupMetric;
  group: string;
}): Promise<PeriodFigure[] | undefined> {
  const { reading, request, metric, group } = options;
  const { startsOn: policiesOn } = request;
  const quarters = await reading.quarters({ group, policiesOn });
  if (metric.family === 'deferral') {
    const periods = await reading.deferral({ group, policiesOn });
    return periods?.map(({ end, closing }) => ({
      end,
      selfReported: quarters?.findLast(quarter => quarter.end <= end)
        ?.selfReported,
      figure: { value: closing },
    }));
  }
  return quarters?.map(quarter => ({
    end: quarter.end,
    selfReported: quarter.selfReported,
    figure:
      metric.family === 'coverage'
        ? { value: quarter.coverage, n: quarter.contributors }
        : shareOf(quarter, metric.category),
  }));
}

/** Of what is no data there is no share. */
function shareOf(
  quarter: QuarterFigures,
  category: string,
): FamilyReading['now'] {
  const { base, isData, categories, coverage, contributors: n } = quarter;
  if (!isData || base === undefined) {
    return { n, coverage };
  }
  const days = categories.find(part => part.category === category)?.days ?? 0;
  return {
    value: days / base,
    numerator: days,
    denominator: base,
    n,
    coverage,
  };
}

function toReading(options: {
  request: SeriesRequest;
  named: NamedMetric;
  figures: PeriodFigure[];
}): FamilyReading {
  const { request, named, figures } = options;
  const { asOf, from = 0, pointOnFrom } = request;
  const ended = figures.filter(({ end }) => end <= asOf + 1);
  const onFrom = pointOnFrom
    ? ended.findLast(({ end }) => end <= from + 1)
    : undefined;
  const later = ended.filter(({ end }) =>
    onFrom ? end > from + 1 : end > from,
  );
  const latest = ended.at(-1);
  const point = (day: DayNumber, { figure }: PeriodFigure): MetricPoint => ({
    day: fromDayNumber(day),
    ...figure,
  });
  return {
    metric: named.description,
    points: [
      ...(onFrom ? [point(from, onFrom)] : []),
      ...later.map(figure => point(figure.end - 1, figure)),
    ],
    now: latest?.figure ?? {},
    observedOn: latest && latest.end - 1,
    selfReported: latest?.selfReported,
  };
}
