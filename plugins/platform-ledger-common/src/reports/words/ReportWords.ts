import { ReportMessageKey } from '../messages/reportMessages';

/**
 * Gives a report its words. `count` chooses between singular and plural.
 *
 * @public
 */
export interface ReportWords {
  t(key: ReportMessageKey, params?: Record<string, string | number>): string;
}
