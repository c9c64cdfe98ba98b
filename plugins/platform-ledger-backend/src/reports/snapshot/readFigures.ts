import {
  DayNumber,
  ReportAllocation,
  ScorecardSummary,
  TradeOff,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterFigures } from '../../charters';
import { resolveRecording } from '../../database';
import { AdoptionFigures } from './AdoptionFigures';
import { allocationSection, ReportPeriods } from './allocationSection';
import { Scope } from './Scope';
import { SnapshotSources } from './SnapshotSources';
import { Titles } from './Titles';

/** What is asked: a scope and a day, as recorded by an instant. */
export interface FiguresQuery extends ReportPeriods {
  group?: string;
  asOf: DayNumber;
  /** ISO instant, not before the day. */
  recordedAt: string;
}

/** The figures that a report states. */
export interface Figures {
  titles: Titles;
  adoption: AdoptionFigures;
  scorecards: ReadonlyMap<string, ScorecardSummary>;
  allocation: ReportAllocation;
  /** Of squads in the scope. */
  tradeOffs: TradeOff[];
  charters: CharterFigures[];
  /** Entities in the scope on the day. */
  entities: number;
}

/**
 * Reads the figures of a day. All reads say what was recorded by one instant, so that they agree with each other.
 */
export async function readFigures(options: {
  sources: SnapshotSources;
  query: FiguresQuery;
}): Promise<Figures> {
  const { sources, query } = options;
  const { asOf, recordedAt, group } = query;
  const charters = await sources.charters.readAll({ asOf, recordedAt });
  const scope = await readScope(options);
  const adoption = AdoptionFigures.create({
    scorecards: sources.scorecards,
    group,
    recordedAt,
  });
  const scorecards = await adoption.on(asOf);
  const inScope = charters.filter(
    charter =>
      scope.has(charter.owner) && concernsPeriod(charter, query.period),
  );
  return sources.ledger.read(async tx => {
    const { directory } = sources;
    const recording = await resolveRecording({ tx, asOf, recordedAt });
    const reading = await sources.allocation.read({
      tx,
      asOf,
      recording,
      recordedAt,
      scope: group,
    });
    const titles = await Titles.load({
      tx,
      directory,
      asOf,
      recording,
      entityRefs: [
        ...(group ? [group] : []),
        ...reading.groups(),
        ...refsOf([...scorecards.values()], inScope),
      ],
    });
    return {
      titles,
      adoption,
      scorecards,
      allocation: await allocationSection({
        ...query,
        reading,
        titles,
        scope,
      }),
      tradeOffs: reading
        .tradeOffs()
        .filter(tradeOff => scope.has(tradeOff.group)),
      charters: inScope,
      entities: await directory.countPresent({
        tx,
        asOf,
        recording,
        owners: scope.groups(),
      }),
    };
  });
}

/** One that started and went from the catalog stays as long as its runway, its gate or what it left is anybody's concern. */
function concernsPeriod(
  charter: CharterFigures,
  period: ReportPeriods['period'],
): boolean {
  const { phase, frozenPopulation, undecided, handOver, endsOn } = charter;
  return (
    phase !== 'retired' ||
    (frozenPopulation !== undefined &&
      (undecided ||
        period.from <= endsOn ||
        handOver.some(({ doneOn }) => doneOn === undefined)))
  );
}

async function readScope(options: {
  sources: SnapshotSources;
  query: FiguresQuery;
}): Promise<Scope> {
  const { sources, query } = options;
  const { asOf, recordedAt, group } = query;
  return sources.ledger.read(async tx => {
    const recording = await resolveRecording({ tx, asOf, recordedAt });
    const groups = await sources.directory.listGroups({ tx, asOf, recording });
    return Scope.create({ groups, group });
  });
}

/** Whom sections name without a title. */
function refsOf(
  scorecards: ScorecardSummary[],
  charters: CharterFigures[],
): string[] {
  return [
    ...scorecards.flatMap(({ owner, capability }) => [
      owner,
      ...(capability ? [capability] : []),
    ]),
    ...charters.flatMap(({ owner, decider, handOver }) => [
      owner,
      decider,
      ...handOver.map(({ capability }) => capability),
    ]),
  ];
}
