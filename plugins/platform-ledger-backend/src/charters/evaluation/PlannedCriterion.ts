import {
  CharterCriterion,
  DayNumber,
  MetricDescription,
  MetricPopulation,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { DateNumbers } from './KnownCharter';
import { PlannedSeries } from './planSeries';

/** A criterion with everything that it is judged by. */
export interface PlannedCriterion {
  criterion: CharterCriterion;
  /** Where it stands in the charter's list. */
  index: number;
  owner: string;
  dates: DateNumbers;
  dueDay: DayNumber;
  /** The as-of day, or the due day where that has passed. */
  day: DayNumber;
  /** The charter has not started on the day. */
  planned: boolean;
  /** None where nobody declared it. */
  metric?: MetricDescription;
  judged: MetricPopulation;
  /** The start's baseline and populations are frozen. */
  frozen: boolean;
  series: PlannedSeries;
}
