/**
 * A criterion that ended: what its forecast was at the checkpoint, and what came on its due day.
 *
 * @public
 */
export interface EndedForecast {
  unit: string;
  /** Not clamped. */
  forecast: number;
  actual: number;
}
