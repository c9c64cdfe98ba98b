import { ConflictError } from '@backstage/errors';
import {
  ActivitySource,
  ActivitySourcesExtensionPoint,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';

/**
 * The sources that modules add, before the plugin starts.
 */
export class ActivitySourceRegistry implements ActivitySourcesExtensionPoint {
  static create(): ActivitySourceRegistry {
    return new ActivitySourceRegistry();
  }

  private readonly added = new Map<string, ActivitySource>();

  private constructor() {}

  addActivitySource(source: ActivitySource): void {
    if (this.added.has(source.id)) {
      throw new ConflictError(
        `There is a source of activity '${source.id}' already`,
      );
    }
    this.added.set(source.id, source);
  }

  sources(): ActivitySource[] {
    return Array.from(this.added.values());
  }
}
