import { Day } from '../time';

/**
 * The two clocks of every read.
 *
 * @public
 */
export interface AsOf {
  /** The day the figures are of. The portal's default day unless given. */
  asOf?: Day;
  /** ISO instant: what was recorded by then. Everything unless given; not before the as-of day. */
  recordedAt?: string;
}
