import { DayNumber } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/**
 * A point on the recorded clock.
 */
export interface Recording {
  id: number;
  /** ISO instant in UTC. */
  recordedAt: string;
  /** The UTC day of it. */
  day: DayNumber;
}

/** As recorded by now: no recording has this id. */
export const LATEST_RECORDING = 2_147_483_646;

/** The `recorded_to` of what is still said. */
export const OPEN_RECORDING = 2_147_483_647;
