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
import { CharterClient } from './CharterClient';
import { MetricApi } from './MetricApi';

/**
 * The part of the client that asks about metrics.
 *
 * @public
 */
export abstract class MetricClient extends CharterClient implements MetricApi {
  async listMetrics(query?: AsOf): Promise<MetricDescription[]> {
    return this.requests.readItems(['metrics', 'types'], query);
  }

  async declareMetricType(type: MetricType): Promise<MetricDescription> {
    const { id, ...body } = type;
    const [family, ...name] = id.split('/');
    return this.requests.request({
      method: 'PUT',
      path: ['metrics', 'types', family, name.join('/')],
      body,
    });
  }

  async getMetricSeries(
    metric: string,
    query?: AsOf & { from?: Day },
  ): Promise<MetricSeries> {
    return this.requests.read(['metrics', 'series'], { metric, ...query });
  }

  async pushMetrics(push: MetricPush): Promise<MetricIntakeResult> {
    return this.requests.create(['metrics'], push);
  }

  async listMetricSources(): Promise<MetricSourceStatus[]> {
    return this.requests.readItems(['metrics', 'sources']);
  }
}
