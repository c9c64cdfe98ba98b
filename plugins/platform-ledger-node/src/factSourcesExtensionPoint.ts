import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { FactSource } from './FactSource';

/** @public */
export interface FactSourcesExtensionPoint {
  /**
   * @throws ConflictError where a source of that id is there already
   */
  addFactSource(source: FactSource): void;
}

/**
 * Where backend modules add sources of facts.
 *
 * @public
 */
export const factSourcesExtensionPoint =
  createExtensionPoint<FactSourcesExtensionPoint>({
    id: 'platform-ledger.fact-sources',
  });
