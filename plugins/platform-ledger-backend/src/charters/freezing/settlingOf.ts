import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { KnownCharter } from '../evaluation/KnownCharter';

/** A verdict that is due and not recorded. */
export interface Settling {
  known: KnownCharter;
  /** The day on which it is to be recorded, from what is recorded by its end. */
  settlesOn: DayNumber;
}

/**
 * Whether a verdict waits to be recorded. As long as nothing is frozen there is nothing to record, nor where the charter went from the catalog before it
 * started.
 *
 * @see METHODS, criteria: recording
 */
export function settlingOf(options: {
  known: KnownCharter;
  today: DayNumber;
  settleDays: number;
}): Settling | undefined {
  const { known, today, settleDays } = options;
  const { dates, start, verdict, extension } = known;
  if (!start || verdict || today <= dates.endsOn) {
    return undefined;
  }
  const days = extension ? 2 * settleDays : settleDays;
  return { known, settlesOn: dates.endsOn + days };
}
