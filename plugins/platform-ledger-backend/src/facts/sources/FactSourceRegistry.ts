import { ConflictError } from '@backstage/errors';
import {
  FactSource,
  FactSourcesExtensionPoint,
} from '@platform-ledger/backstage-plugin-platform-ledger-node';

/**
 * The sources that modules add, before the plugin starts.
 */
export class FactSourceRegistry implements FactSourcesExtensionPoint {
  static create(): FactSourceRegistry {
    return new FactSourceRegistry();
  }

  private readonly added = new Map<string, FactSource>();

  private constructor() {}

  addFactSource(source: FactSource): void {
    if (this.added.has(source.id)) {
      throw new ConflictError(`There is a fact source '${source.id}' already`);
    }
    this.added.set(source.id, source);
  }

  sources(): FactSource[] {
    return Array.from(this.added.values());
  }
}
