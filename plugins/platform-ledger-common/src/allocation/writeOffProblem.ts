import { Day } from '../time';
import { rounded } from '../statistics';

/**
 * What is wrong with a write-off.
 *
 * @public
 */
export interface WriteOffProblem {
  field: 'days' | 'reason' | 'on';
  message: string;
}

/**
 * Why a write-off cannot be recorded, or nothing: it is above 0 and at most what is owed, has a reason, and is not of a day to come.
 *
 * `owed`: person-days that are owed on its day
 * `today`: the day on which it is recorded
 * @see METHODS, allocation: deferral ledger
 * @public
 */
export function writeOffProblem(options: {
  writeOff: { days: number; reason: string; on: Day };
  owed: number;
  today: Day;
}): WriteOffProblem | undefined {
  const { writeOff, owed, today } = options;
  if (!(writeOff.days > 0)) {
    return { field: 'days', message: 'A write-off must be above 0 days' };
  }
  if (rounded(writeOff.days) > rounded(owed)) {
    return {
      field: 'days',
      message: `${writeOff.days} days are more than the ${rounded(owed)} that are owed`,
    };
  }
  if (writeOff.reason.trim() === '') {
    return { field: 'reason', message: 'A write-off must have a reason' };
  }
  if (writeOff.on > today) {
    return { field: 'on', message: `${writeOff.on} is yet to come` };
  }
  return undefined;
}
