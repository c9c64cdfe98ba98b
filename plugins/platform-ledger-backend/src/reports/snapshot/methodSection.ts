import {
  ActivitySourceStatus,
  Day,
  FactSourceStatus,
  fromDayNumber,
  MetricSourceStatus,
  ReportAdoption,
  ReportAllocation,
  ReportDefinition,
  ReportMethod,
  ReportSource,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterFigures } from '../../charters';
import { SnapshotSources } from './SnapshotSources';
import { Titles } from './Titles';

/**
 * Versions of the families of formulas: a number grows when the same evidence gives another figure.
 */
export const METHOD_VERSIONS = {
  adoption: 1,
  allocation: 1,
  criteria: 1,
  report: 1,
};

type AnySource = FactSourceStatus | ActivitySourceStatus | MetricSourceStatus;

/**
 * How the figures came to be, and how good the data is.
 */
export async function methodSection(options: {
  sources: SnapshotSources;
  titles: Titles;
  adoption: ReportAdoption[];
  allocation: ReportAllocation;
  charters: CharterFigures[];
  fiscalYearStartsIn: number;
  timeZones: string[];
  /** In the scope on the day. */
  entities: number;
}): Promise<ReportMethod> {
  const { sources, allocation, entities } = options;
  const watch = await sources.directory.watchStart({
    tx: sources.ledger.client,
  });
  const evidence = await sources.facts.readEvidenceRange();
  const { total: unresolvedEntities } = await sources.facts.listUnresolved({
    offset: 0,
    limit: 1,
  });
  const rows = [...allocation.squads, ...allocation.platformTeams];
  const cells = rows.map(({ cell }) => cell);
  const capacities = cells.flatMap(({ capacity }) => capacity ?? []);
  return {
    release: sources.release,
    methodVersions: METHOD_VERSIONS,
    calendar: {
      fiscalYearStartsIn: options.fiscalYearStartsIn,
      timeZones: options.timeZones,
    },
    definitions: definitionsOf(options),
    sources: [
      ...(await sources.facts.listSources()).map(of('facts')),
      ...(await sources.activity.listSources()).map(of('activity')),
      ...(await sources.metrics.listSources()).map(of('metrics')),
    ],
    quality: {
      entities,
      pendingEntities: await sources.scorecards.countPending(),
      unresolvedEntities,
      ...(watch && { catalogWatchedSince: fromDayNumber(watch.day) }),
      firstEvidenceOn: evidence?.from,
      latestEvidenceOn: latestEvidence(options.adoption),
      attributedDays: sum(
        cells.flatMap(({ attributed, unit }) =>
          unit === 'person-days' ? (attributed ?? []) : [],
        ),
      ),
      ...(capacities.length > 0 && { capacityDays: sum(capacities) }),
      selfReportedSquads: cells.filter(({ selfReported }) => selfReported)
        .length,
      suppressedSquads: cells.filter(({ suppressed }) => suppressed).length,
    },
  };
}

function definitionsOf(options: {
  titles: Titles;
  adoption: ReportAdoption[];
  allocation: ReportAllocation;
  charters: CharterFigures[];
}): ReportDefinition[] {
  const { titles, adoption, allocation, charters } = options;
  return [
    ...adoption.flatMap(({ scorecard, context }): ReportDefinition[] =>
      context.revision
        ? [
            {
              definition: scorecard,
              kind: 'Scorecard',
              revision: context.revision,
              retrospective: context.retrospective,
              problems: [],
            },
          ]
        : [],
    ),
    ...allocation.policies.map((policy): ReportDefinition => ({
      definition: titles.of(policy.entityRef, policy.title),
      kind: 'AllocationPolicy',
      revision: policy.revision,
      retrospective: policy.retrospective,
      problems: [],
    })),
    ...charters.map((charter): ReportDefinition => ({
      definition: titles.of(charter.entityRef, charter.title),
      kind: 'Charter',
      revision: charter.revision,
      retrospective: charter.retrospective,
      problems: charter.problems,
    })),
  ];
}

function of(kind: ReportSource['kind']) {
  return ({ name, title, latestDay, runs }: AnySource): ReportSource => {
    const [run] = runs;
    return {
      kind,
      name,
      title,
      latestDay,
      ...(run && {
        latestRun: {
          at: run.startedAt,
          status: run.status,
          received: run.received,
          rejected: run.rejected,
        },
      }),
    };
  };
}

/** The latest day up to the report's that any figure of adoption rests on. */
function latestEvidence(adoption: ReportAdoption[]): Day | undefined {
  return adoption
    .flatMap(({ context }) => context.latestEvidenceOn ?? [])
    .sort()
    .at(-1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
