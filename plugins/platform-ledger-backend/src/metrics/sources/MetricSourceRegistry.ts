import { ConflictError } from '@backstage/errors';
import {
  MetricSource,
  MetricSourcesExtensionPoint,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';

/**
 * The sources that modules add, before the plugin starts.
 */
export class MetricSourceRegistry implements MetricSourcesExtensionPoint {
  static create(): MetricSourceRegistry {
    return new MetricSourceRegistry();
  }

  private readonly added = new Map<string, MetricSource>();

  private constructor() {}

  addMetricSource(source: MetricSource): void {
    if (this.added.has(source.id)) {
      throw new ConflictError(
        `There is a source of metrics '${source.id}' already`,
      );
    }
    this.added.set(source.id, source);
  }

  sources(): MetricSource[] {
    return Array.from(this.added.values());
  }
}
