import {
  AdoptionPoint,
  DayNumber,
  Movement,
  parseMetricId,
  ReportAdoption,
  ReportPeriod,
  ScorecardSummary,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterFigures } from '../../charters';
import { parseEntityRef } from '@backstage/catalog-model';
import { AdoptionFigures } from './AdoptionFigures';
import { Titles } from './Titles';

const MOVERS = 100;
const CURVE_DAYS = 730;

/** Scorecards with their counts on a day. */
type OnDay = ReadonlyMap<string, ScorecardSummary>;

/**
 * What each scorecard's capability is adopted by, and who moved in the period.
 */
export async function adoptionSection(options: {
  figures: AdoptionFigures;
  titles: Titles;
  charters: CharterFigures[];
  period: ReportPeriod;
  asOf: DayNumber;
  on: { now: OnDay; previous: OnDay; yearAgo: OnDay };
}): Promise<ReportAdoption[]> {
  const { figures, on, titles, asOf, period } = options;
  const scorecardRefs = [...on.now.keys()];
  const movements = await figures.movements({
    scorecardRefs,
    since: Math.min(toDayNumber(period.from) - 1, asOf),
    asOf,
    limit: MOVERS,
  });
  const curves = await figures.curves({
    scorecardRefs,
    from: asOf - CURVE_DAYS,
    asOf,
  });
  return Array.from(on.now, ([ref, scorecard]) =>
    sectionOf({
      ...options,
      scorecard,
      movement: movements.get(ref)!,
      points: curves.get(ref)!,
    }),
  ).sort((left, right) =>
    titles.compare(
      left.capability ?? left.scorecard,
      right.capability ?? right.scorecard,
    ),
  );
}

function sectionOf(
  options: Parameters<typeof adoptionSection>[0] & {
    scorecard: ScorecardSummary;
    movement: Movement;
    points: AdoptionPoint[];
  },
): ReportAdoption {
  const { scorecard, on, titles, points } = options;
  const { entityRef, title, capability, owner, context } = scorecard;
  const { type, mandated, levels, adoptedAt } = scorecard;
  const { since, counts, total, movers } = options.movement;
  return {
    scorecard: titles.of(entityRef, title),
    ...(capability && { capability: titles.of(capability) }),
    owner: titles.of(owner),
    type,
    mandated,
    levels,
    adoptedAt,
    counts: scorecard.adoption!,
    previous: on.previous.get(entityRef)?.adoption,
    yearAgo: on.yearAgo.get(entityRef)?.adoption,
    context,
    targets: targetsOf(options),
    points,
    movement: {
      since,
      counts,
      total,
      movers: movers.map(
        ({ entityRef: ref, title: known, owner: of, ...mover }) => ({
          ...mover,
          entity: titles.of(ref, known),
          ...(of && { owner: titles.of(of) }),
        }),
      ),
    },
  };
}

/** What charters have to reach on a scorecard. */
function targetsOf(options: {
  charters: CharterFigures[];
  scorecard: ScorecardSummary;
  titles: Titles;
}): ReportAdoption['targets'] {
  const { charters, scorecard, titles } = options;
  return charters.flatMap(charter =>
    charter.criteriaEvaluations.flatMap(({ criterion, target, dueOn }) =>
      target && isOf(criterion.metric, scorecard)
        ? [
            {
              charter: titles.of(charter.entityRef, charter.title),
              share: target.value,
              due: dueOn,
            },
          ]
        : [],
    ),
  );
}

/** Whether a metric is adoption at the level at which a scorecard is adopted. */
function isOf(metric: string, { entityRef, adoptedAt }: ScorecardSummary) {
  const id = parseMetricId(metric);
  if (id?.family !== 'adoption') {
    return false;
  }
  const { namespace, name } = parseEntityRef(entityRef);
  const named = id.scorecard.toLocaleLowerCase('en-US');
  return (
    (named === `${namespace}.${name}` ||
      (namespace === 'default' && named === name)) &&
    (id.level ?? adoptedAt) === adoptedAt
  );
}
