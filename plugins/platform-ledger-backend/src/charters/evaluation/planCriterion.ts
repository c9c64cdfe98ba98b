import {
  CharterCriterion,
  DayNumber,
  parseMetricId,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { CharterKnowledge } from './CharterKnowledge';
import { KnownCharter } from './KnownCharter';
import { PlannedCriterion } from './PlannedCriterion';
import { planSeries } from './planSeries';
import { SeriesBatch } from './SeriesBatch';

/**
 * Brings together what a criterion is judged by, and asks for its series. Behind its due day, or behind the gate, it is judged as of that day.
 */
export function planCriterion(options: {
  known: KnownCharter;
  criterion: CharterCriterion;
  index: number;
  knowledge: CharterKnowledge;
  batch: SeriesBatch;
}): PlannedCriterion {
  const { known, criterion, index, knowledge } = options;
  const { dates, judging, start } = known;
  const dueDay = dueDayOf(criterion, known);
  const day = Math.min(knowledge.asOf, dueDay);
  const population = criterion.population ?? 'frozen';
  const hasPopulation = parseMetricId(criterion.metric)?.family === 'adoption';
  return {
    criterion,
    index,
    owner: judging.revision.spec.owner,
    dates,
    dueDay,
    day,
    planned: knowledge.asOf < dates.startsOn,
    metric: knowledge.metrics.get(criterion.metric),
    judged: hasPopulation ? population : 'current',
    frozen: start !== undefined,
    series: planSeries({
      ...options,
      ...knowledge,
      metric: criterion.metric,
      population,
      day,
    }),
  };
}

/** The last day on which a criterion can be met. */
export function dueDayOf(
  { due }: Pick<CharterCriterion, 'due'>,
  { dates }: Pick<KnownCharter, 'dates'>,
): DayNumber {
  return due === undefined
    ? dates.endsOn
    : Math.min(toDayNumber(due), dates.endsOn);
}
