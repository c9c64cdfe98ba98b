import {
  checkpointForecast,
  EndedForecast,
  toDayNumber,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { EvaluatedCharter } from './EvaluatedCharter';
import { linePoints } from './linePoints';

/**
 * Of each kill criterion of a charter that ended: what was forecast at the checkpoint, and what came. Without those that could not be judged, were too early to
 * say then, or had no data on their due day.
 *
 * @see METHODS, criteria: forecast
 */
export function pastForecasts({
  known: { dates },
  criteria,
}: Pick<EvaluatedCharter, 'known' | 'criteria'>): EndedForecast[] {
  return criteria.flatMap(evaluation => {
    const { metric, target, judged, frozen, current, dueOn } = evaluation;
    const reading = judged === 'frozen' ? frozen : current;
    if (!metric || !target || reading?.value === undefined || !reading.fresh) {
      return [];
    }
    const forecast = checkpointForecast({
      points: linePoints(reading.points, dates),
      checkpointDay: dates.checkpointOn - dates.startsOn,
      dueDay: toDayNumber(dueOn) - dates.startsOn,
      runwayDays: dates.runwayDays,
    });
    return forecast === undefined
      ? []
      : [{ unit: metric.unit, forecast, actual: reading.value }];
  });
}
