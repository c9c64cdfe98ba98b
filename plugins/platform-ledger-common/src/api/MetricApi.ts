import {
  MetricDescription,
  MetricIntakeResult,
  MetricPush,
  MetricSeries,
  MetricSourceStatus,
  MetricType,
} from '../metrics';
import { Day } from '../time';
import { AsOf } from './AsOf';

/**
 * What a frontend, another plugin or a script asks of the ledger about metrics.
 *
 * @public
 */
export interface MetricApi {
  /** Everything that a criterion can be judged on, the ledger's own and what is observed. */
  listMetrics(query?: AsOf): Promise<MetricDescription[]>;
  /** Of an observed metric; its id has at least two words. */
  declareMetricType(type: MetricType): Promise<MetricDescription>;
  /** `from`: earlier days are left out. */
  getMetricSeries(
    metric: string,
    query?: AsOf & { from?: Day },
  ): Promise<MetricSeries>;
  pushMetrics(push: MetricPush): Promise<MetricIntakeResult>;
  listMetricSources(): Promise<MetricSourceStatus[]>;
}
